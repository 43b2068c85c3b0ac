/** The head of the page while there is a question: its number, the clock, and the line that drains. */
import { useEffect, useRef } from 'preact/hooks';
import type { Clock } from '../../shared/live/clock';
import { leftAt } from '../../shared/live/left-at';
import { clockText, isLate, lineAfter, secondsLeft } from '../projector/clock';
import { say } from './say';
import { ownClock } from './state/own-time';
import type { PhoneState } from './state/phone-state';
import { useNow } from './use-now';
import { words } from './words';
import './page-head.css';

export function PageHead({ state: { scene, aheadBy, extraTime } }: { state: PhoneState }) {
  if (!scene || !('number' in scene)) return null;
  const clock = ownClock(scene, extraTime);
  const { number, of, round } = scene;
  return (
    <header class="ph-head">
      <p>
        <span>{round > 1 ? words.question.numberAgain(number, of) : words.question.number(number, of)}</span>
        {clock && <Timer clock={clock} aheadBy={aheadBy} isOwn={scene.scene !== 'discussing' && extraTime > 1} />}
      </p>
    </header>
  );
}

interface TimerProps {
  clock: Clock;
  aheadBy: number;
  isOwn: boolean;
}

function Timer({ clock, aheadBy, isOwn }: TimerProps) {
  const left = leftAt(clock, useNow(clock.running) + aheadBy);
  const late = isLate(left) ? 'is-late' : '';
  useTimeSaid(secondsLeft(left));
  return (
    <>
      {isOwn && <span class="ph-head__own">{words.question.ownTime}</span>}
      <b class={`ph-head__time ${late}`} role="timer" aria-label={words.question.timer}>
        {clockText(left)}
      </b>
      <span class={`ph-line ${late}`}>
        <i style={{ width: `${100 * lineAfter(clock, left)}%` }} />
      </span>
    </>
  );
}

/** Said at these seconds, and at no others. */
const saidAt = [30, 10, 0];

function useTimeSaid(seconds: number) {
  const before = useRef(seconds);
  useEffect(() => {
    const passed = saidAt.find((at) => before.current > at && seconds <= at);
    before.current = seconds;
    if (passed !== undefined) say(passed === 0 ? words.question.timeUp : words.question.timeLeft(passed));
  }, [seconds]);
}
