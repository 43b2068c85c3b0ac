/** The time of the set at a glance: one block for each question, as wide as its time. */
import type { SetItem } from '../../../shared/library/question-set';
import { secondsOf } from '../../../shared/library/set-totals';
import { msg } from '../../ui/messages';
import { clockText } from './parse-time';

export function TimeBar({ items }: { items: readonly SetItem[] }) {
  return (
    <ol className="time-bar" aria-label={msg.assemble.timeBar}>
      {items.map(({ id, question }, index) => {
        const seconds = secondsOf(question);
        const isTalk = question.answer.form === 'talk';
        return (
          <li key={id} className={isTalk ? 'time-bar__talk' : undefined} style={{ flexGrow: seconds }}>
            <span aria-hidden="true">{index + 1}</span>
            <span className="for-screen-readers">{msg.assemble.blockOf(index + 1, clockText(seconds))}</span>
          </li>
        );
      })}
    </ol>
  );
}
