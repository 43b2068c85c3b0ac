/** A question to talk about on the wall: its text alone. */
import { AloneText } from '../projector/alone-text';
import { StemText } from '../projector/stem-text';
import type { WallFaceProps } from './wall-face';

export function TalkOnWall({ stem }: WallFaceProps<'talk'>) {
  return (
    <AloneText className="wall-alone wall-alone--talk" text={stem} first={108} firstWhenLong={88} long={90}>
      <StemText stem={stem} />
    </AloneText>
  );
}
