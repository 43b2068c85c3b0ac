/** Chooses the quiz whose results are shown. */
import type { SessionLine } from '../../results/results-db';
import { momentDay } from '../../ui/dates';
import { msg } from '../../ui/messages';
import { Select } from '../../ui/select';
import './session-picker.css';

interface Given {
  sessions: readonly SessionLine[];
  chosen: string;
  onChoose: (id: string) => void;
}

const labelOf = ({ title, className, startedAt }: SessionLine): string =>
  msg.results.sessionLine({ title, className, date: momentDay(startedAt) });

export function SessionPicker({ sessions, chosen, onChoose }: Given) {
  const options = sessions.map((line) => ({ value: line.id, label: labelOf(line) }));
  return (
    <div className="session-picker">
      <Select label={msg.results.quiz} hideLabel options={options} value={chosen} onChange={onChoose} />
    </div>
  );
}
