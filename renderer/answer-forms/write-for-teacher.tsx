/** A question with a written answer or a number on the presenter: what counts as right, or the words of a poll. */
import { countWords } from '../../shared/live/count-words';
import { keyFor } from '../../shared/question/forms';
import { WallText } from '../projector/wall-text';
import { msg } from '../ui/messages';
import { CountCells } from './count-cells';
import { KeyedForTeacher } from './keyed-for-teacher';
import './keyed-for-teacher.css';
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

/** Nothing is right: the words as they come in, and hands where only they are counted. */
function Words({ view, onHands }: TeacherFaceProps) {
  const given = view.seats.flatMap(({ answer }) => answer ?? []);
  const words = countWords(view.question.answer, given);
  return (
    <>
      <ol className={`teacher-rows teacher-rows--write${onHands ? ' is-counting' : ''}`}>
        <li className="teacher-rows__row">
          <span />
          <p>{msg.live.answers}</p>
          <CountCells view={view} onHands={onHands} bucket="other" label={msg.live.answers} />
        </li>
      </ol>
      {words.length > 0 && (
        <ul className="teacher-words">
          {words.map(({ text, count }) => (
            <li key={text}>
              <bdi>
                <WallText of={text} />
              </bdi>
              <b>{count}</b>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
