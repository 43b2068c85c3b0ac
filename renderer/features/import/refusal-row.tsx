/** A question that can't be held as it is meant, with its place and the reason. */
import { OctagonAlert } from 'lucide-react';
import { memo } from 'react';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import type { Row } from './rows';

const words = msg.importNotes;

interface Props {
  row: Extract<Row, { is: 'refusal' }>;
  isStop: boolean;
  isCurrent: boolean;
  onReach: (key: string) => void;
}

export const RefusalRow = memo(function RefusalRow({ row, isStop, isCurrent, onReach }: Props) {
  const { place, code, facts } = row.refusal;
  return (
    <li data-row={row.key} className={`row row--refusal${isCurrent ? ' is-current' : ''}`}>
      <Icon of={OctagonAlert} label={msg.importFiles.refused} />
      <button
        type="button"
        data-stop
        tabIndex={isStop ? 0 : -1}
        className="row__words"
        dir="auto"
        onFocus={() => onReach(row.key)}
        onClick={() => onReach(row.key)}
      >
        {words.refusal(words.place(place), words.refusals[code](facts))}
      </button>
    </li>
  );
});
