/** Items to put in order on the presenter: the right order, with the letters they have on the wall. */
import { askedOf } from '../../shared/question/asked';
import { WallText } from '../projector/wall-text';
import { OptionBadge } from '../ui/option-badge';
import { KeyedForTeacher } from './keyed-for-teacher';
import type { TeacherFaceProps } from './teacher-face';

export function OrderForTeacher({ view, onHands }: TeacherFaceProps) {
  const { answer } = view.question;
  const asked = askedOf(view.question);
  if (answer.form !== 'order' || asked.form !== 'order') return null;
  return (
    <KeyedForTeacher view={view} onHands={onHands}>
      <ol className="teacher-key">
        {answer.items.map(({ id, text }) => (
          <li key={id} dir="auto">
            <b>
              <OptionBadge index={Math.max(0, asked.items.indexOf(text))} size={22} />
            </b>
            <span>
              <WallText of={text} />
            </span>
          </li>
        ))}
      </ol>
    </KeyedForTeacher>
  );
}
