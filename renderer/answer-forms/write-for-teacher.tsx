/** A question with a written answer or a number on the presenter: what counts as right, or the words of a poll. */
import { countWords } from '../../shared/live/count-words';
import { keyFor } from '../../shared/question/forms';
import { WallText } from '../projector/wall-text';
import { msg } from '../ui/messages';
import { NumberStepper } from '../ui/number-stepper';
import { KeyedForTeacher } from './keyed-for-teacher';
import './rows-for-teacher.css';
import type { TeacherFaceProps } from './teacher-face';

export function WriteForTeacher({ view, onHands }: TeacherFaceProps) {
  const key = keyFor(view.question.answer);
  if (key.length === 0) return <Words view={view} onHands={onHands} />;
  return (
    <KeyedForTeacher view={view} onHands={onHands}>
      <p dir="auto">
        <WallText of={key.join(', ')} />
      </p>
    </KeyedForTeacher>
  );
}

/** Nothing is right: a row for each word as they come in, and one for the hands where only they are counted. */
function Words({ view, onHands }: TeacherFaceProps) {
  const given = view.seats.flatMap(({ answer }) => answer ?? []);
  const words = countWords(view.question.answer, given);
  const most = Math.max(1, ...words.map(({ count }) => count));
  const unworded = (view.votes.at(-1)?.answered ?? 0) - words.reduce((sum, { count }) => sum + count, 0);
  return (
    <ol className={`teacher-rows teacher-rows--words${onHands ? ' is-counting' : ''}`}>
      {words.map(({ text, count }) => (
        <li key={text} className="teacher-rows__row">
          <p dir="auto">
            <WallText of={text} />
          </p>
          <span className="count-cells__bars" aria-hidden="true">
            <span className="count-cells__bar">
              <i style={{ width: `${(count / most) * 100}%` }} />
            </span>
          </span>
          <span className="count-cells__count">{count}</span>
        </li>
      ))}
      {(onHands || unworded > 0 || words.length === 0) && (
        <li className="teacher-rows__row">
          <p>{words.length === 0 || onHands ? msg.live.answers : msg.live.noWords}</p>
          <span />
          {onHands ? (
            <NumberStepper
              label={msg.live.handsFor(msg.live.answers)}
              value={view.hands.other ?? 0}
              min={0}
              max={999}
              hideLabel
              onChange={(next) => onHands('other', next)}
            />
          ) : (
            <span className="count-cells__count">{unworded}</span>
          )}
        </li>
      )}
    </ol>
  );
}
