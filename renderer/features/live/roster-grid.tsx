/** The class in columns: a filled dot for who has answered; a tap or Enter opens what can be done for a student. */
import type { KeyboardEvent } from 'react';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { inQuestion } from './key-map';
import { rosterShape } from './roster-columns';
import './roster-grid.css';
import { RosterSeat } from './roster-seat';
import { seatName } from './seat-words';

type Seat = TeacherView['seats'][number];

interface Props {
  view: TeacherView;
  picked: string | null;
  namesHidden: boolean;
  canPick: (seat: Seat) => boolean;
  onPick: (studentId: string) => void;
}

export function RosterGrid(props: Props) {
  const { view, namesHidden } = props;
  const { seats, phase, question } = view;
  const names = seats.map((seat) => seatName(seat, namesHidden));
  const withPhones = view.phones !== null || seats.some(({ channel }) => channel === 'phone');
  const { columns, isDense } = rosterShape(names, withPhones || view.play.points);
  const rows = Math.ceil(seats.length / columns);
  const withAnswers = inQuestion({ phase }) && question.answer.form !== 'talk';
  /** Once answers stand beside the names, the names need the room of the numbers. */
  const numbered = !withPhones && (!withAnswers || seats.every(({ answered }) => !answered));
  return (
    <ul
      className={`roster-grid${isDense ? ' is-full' : ''}`}
      style={{ gridTemplateRows: `repeat(${rows}, max-content)` }}
      data-arrows=""
      onKeyDown={(event) => moveFocus(event, rows)}
    >
      {seats.map((seat) => (
        <RosterSeat
          key={seat.studentId}
          {...props}
          seat={seat}
          withPhones={withPhones}
          withAnswers={withAnswers}
          numbered={numbered}
        />
      ))}
    </ul>
  );
}

/** Arrow keys walk over the names as they stand: down a column, and from column to column. */
function moveFocus(event: KeyboardEvent<HTMLUListElement>, rows: number): void {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, ArrowRight: rows, ArrowLeft: -rows };
  const step = steps[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = at < 0 ? undefined : buttons[at + step];
  event.preventDefault();
  next?.focus();
}
