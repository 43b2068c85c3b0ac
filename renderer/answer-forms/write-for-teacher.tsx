/** A question with a written answer on the presenter: what counts as right, and how many wrote it. */
import { Check } from 'lucide-react';
import { keyFor } from '../../shared/question/forms';
import { msg } from '../ui/messages';
import { CountCells } from './count-cells';
import './rows-for-teacher.css';
import type { TeacherFaceProps } from './teacher-face';

export function WriteForTeacher({ view, onHands }: TeacherFaceProps) {
  const { answer } = view.question;
  return (
    <ol className={`teacher-rows teacher-rows--write${onHands ? ' is-counting' : ''}`}>
      <li className="teacher-rows__row is-right">
        <Check className="teacher-rows__tick" strokeWidth={3} aria-label={msg.live.right} />
        <p dir="auto">{keyFor(answer).join(', ') || msg.live.noKey}</p>
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
