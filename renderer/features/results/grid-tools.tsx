/** What the fills and letters of the grid mean, and how it is sorted. */
import { optionLetter } from '../../../shared/question/option-letter';
import type { GridOrder } from '../../../shared/results/grid';
import type { SessionTally } from '../../../shared/results/tally';
import { msg } from '../../ui/messages';
import { Select } from '../../ui/select';
import './grid-tools.css';

export function GridKey() {
  return (
    <span className="grid-key" aria-hidden="true">
      <span>
        <i className="grid-key-right" />
        {msg.results.gridRight}
      </span>
      <span>
        <i className="grid-key-other">{optionLetter(0)}</i>
        {msg.results.gridAnswer}
      </span>
    </span>
  );
}

interface Given {
  tally: SessionTally;
  order: GridOrder;
  onOrder: (order: GridOrder) => void;
}

export function GridSort({ tally, order, onOrder }: Given) {
  const results = msg.results;
  const options = [
    { value: 'score', label: results.sortScore },
    { value: 'name', label: results.sortName },
    ...tally.questions.map(({ index }, at) => ({ value: String(at), label: results.sortQuestion(index + 1) })),
  ];
  const choose = (value: string): void =>
    onOrder(value === 'score' || value === 'name' ? { by: value } : { by: 'question', at: Number(value) });
  return (
    <Select
      label={results.sortBy}
      hideLabel
      options={options}
      value={order.by === 'question' ? String(order.at) : order.by}
      onChange={choose}
    />
  );
}
