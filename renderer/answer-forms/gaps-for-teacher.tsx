/** A text with gaps on the presenter: what belongs into each. */
import { gapsInOrder } from '../../shared/question/asked';
import { gapKey } from '../../shared/question/forms/gaps';
import { WallText } from '../projector/wall-text';
import { KeyedForTeacher } from './keyed-for-teacher';
import type { TeacherFaceProps } from './teacher-face';

export function GapsForTeacher({ view, onHands }: TeacherFaceProps) {
  const { answer, stem } = view.question;
  if (answer.form !== 'gaps') return null;
  const gaps = gapsInOrder(stem, answer);
  return (
    <KeyedForTeacher view={view} onHands={onHands}>
      <ol className="teacher-key">
        {gaps.map((gap, index) => (
          <li key={gap.id} dir="auto">
            {gaps.length > 1 && <b>{index + 1}</b>}
            <span>
              <WallText of={gapKey(gap).join(', ')} />
            </span>
          </li>
        ))}
      </ol>
    </KeyedForTeacher>
  );
}
