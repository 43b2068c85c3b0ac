/** Pairs to match on the presenter: each number with its letter, as they stand on the wall. */
import { askedOf, rightPlaces } from '../../shared/question/asked';
import { WallText } from '../projector/wall-text';
import { OptionBadge } from '../ui/option-badge';
import { KeyedForTeacher } from './keyed-for-teacher';
import type { TeacherFaceProps } from './teacher-face';

export function MatchForTeacher({ view, onHands }: TeacherFaceProps) {
  const { answer } = view.question;
  const asked = askedOf(view.question);
  if (answer.form !== 'match' || asked.form !== 'match') return null;
  const places = rightPlaces(answer, asked.rights);
  return (
    <KeyedForTeacher view={view} onHands={onHands}>
      <ol className="teacher-key">
        {answer.pairs.map(({ id, left, right }, index) => (
          <li key={id} dir="auto">
            <b>
              {index + 1} <OptionBadge index={places[index] ?? 0} size={22} />
            </b>
            <span>
              <WallText of={left} />: <WallText of={right} />
            </span>
          </li>
        ))}
      </ol>
    </KeyedForTeacher>
  );
}
