/** A question whose answer is right or another one, on the presenter: what is right, and how many gave it. */
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { msg } from '../ui/messages';
import { CountCells } from './count-cells';
import './keyed-for-teacher.css';
import './rows-for-teacher.css';
import type { TeacherFaceProps } from './teacher-face';

/** `children` is the key as it is said. */
export function KeyedForTeacher({ view, onHands, children }: TeacherFaceProps & { children: ReactNode }) {
  return (
    <ol className={`teacher-rows teacher-rows--write${onHands ? ' is-counting' : ''}`}>
      <li className="teacher-rows__row is-right">
        <Check className="teacher-rows__tick" strokeWidth={3} aria-label={msg.live.right} />
        {children}
        <CountCells view={view} onHands={onHands} bucket="right" label={msg.live.right} />
      </li>
      <li className="teacher-rows__row">
        <span />
        <p>{msg.live.otherAnswers}</p>
        <CountCells view={view} onHands={onHands} bucket="other" label={msg.live.otherAnswers} />
      </li>
    </ol>
  );
}
