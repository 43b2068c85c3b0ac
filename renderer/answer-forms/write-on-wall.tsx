/** A question for a few written words on the wall. */
import { msg } from '../ui/messages';
import type { WallFaceProps } from './wall-face';
import { WrittenOnWall } from './written-on-wall';

export function WriteOnWall({ stem, reveal, told }: WallFaceProps<'write'>) {
  return <WrittenOnWall stem={stem} line={msg.live.wall.writeAnswer} reveal={reveal} told={told} />;
}
