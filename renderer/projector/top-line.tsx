/** The line at the top of a question on the wall: its number, and at the other end the clock or a count. */
import type { ReactNode } from 'react';
import { msg } from '../ui/messages';

interface Props {
  number: number;
  of: number;
  vote: number;
  children?: ReactNode;
}

export function TopLine({ number, of, vote, children }: Props) {
  return (
    <div className="wall-top">
      <span>{vote > 1 ? msg.live.wall.numberAgain(number, of) : msg.live.wall.number(number, of)}</span>
      <span className="wall-top__end">{children}</span>
    </div>
  );
}
