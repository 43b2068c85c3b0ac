/** The clock of the wall: its digits, and the line above everything that drains. */

import type { Clock } from '../../shared/live/clock';
import { msg } from '../ui/messages';
import { clockText, isLate, lineAfter, secondsLeft } from './clock';
import { useTimeLeft } from './use-clock';

export function Timer({ clock }: { clock: Clock }) {
  const left = useTimeLeft(clock);
  if (!isLate(left)) return <span className="wall-timer">{clockText(left)}</span>;
  const seconds = secondsLeft(left);
  return (
    <span className="wall-timer wall-timer--late">
      {seconds} <span className="wall-timer__word">{msg.live.wall.seconds(seconds)}</span>
    </span>
  );
}

export function TimeLine({ clock }: { clock: Clock }) {
  const left = useTimeLeft(clock);
  return (
    <div className="wall-line" aria-hidden="true">
      <div
        className={isLate(left) ? 'wall-line__left wall-line__left--late' : 'wall-line__left'}
        style={{ transform: `scaleX(${lineAfter(clock, left)})` }}
      />
    </div>
  );
}
