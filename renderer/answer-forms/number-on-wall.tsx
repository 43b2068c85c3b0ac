/** A question for a number on the wall: the unit it is asked in, then the number on the strip of paper. */
import { msg } from '../ui/messages';
import type { WallFaceProps } from './wall-face';
import { WrittenOnWall } from './written-on-wall';

export function NumberOnWall({ stem, asked, reveal, told }: WallFaceProps<'number'>) {
  return <WrittenOnWall stem={stem} line={msg.live.wall.writeNumber(asked.unit)} reveal={reveal} told={told} />;
}
