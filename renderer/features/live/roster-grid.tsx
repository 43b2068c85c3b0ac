/** The class in three columns: a filled dot for who has answered; a tap or Enter takes an answer. */
import { Check, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { msg } from '../../ui/messages';
import { type AnswerSign, answerSign, answerText } from './answer-text';

type Seat = TeacherView['seats'][number];

interface Props {
  seats: readonly Seat[];
  called: string | null;
  picked: string | null;
  question: TeacherView['question'];
  /** In a discussion there is nothing to answer. */
  shows: 'answers' | 'names';
  nameOf: (seat: Seat) => string;
  onPick: ((studentId: string) => void) | null;
}

const longName = 11;

/** A big class stands in four columns, so that all of it is seen at once; long names need the room of two. */
function columnsFor(names: readonly string[]): number {
  if (names.some((name) => name.length > longName)) return 2;
  return names.length > 30 ? 4 : 3;
}

export function RosterGrid({ seats, called, picked, question, shows, nameOf, onPick }: Props) {
  const columns = columnsFor(seats.map(nameOf));
  const rows = Math.ceil(seats.length / columns);
  /** Once answers stand beside the names, the names need the room of the numbers. */
  const numbered = shows === 'names' || seats.every(({ answer }) => answer === null);
  return (
    <ul
      className={`roster-grid${columns === 4 ? ' is-full' : ''}`}
      style={{ gridTemplateRows: `repeat(${rows}, max-content)` }}
      data-arrows=""
      onKeyDown={(event) => moveFocus(event, rows)}
    >
      {seats.map((seat) => {
        const state = shows === 'names' ? '' : seat.answer ? 'is-in' : 'is-waiting';
        const given = seat.answer && answerText(question, seat.answer);
        const sign = seat.answer && answerSign(question, seat.answer);
        const name = (
          <>
            {shows === 'answers' && <i aria-hidden="true" />}
            {numbered && nameOf(seat) === seat.name && <small data-number={seat.number} />}
            <span dir="auto">{nameOf(seat)}</span>
          </>
        );
        const marks = `${seat.studentId === called ? ' is-called' : ''}${seat.studentId === picked ? ' is-picked' : ''}`;
        return (
          <li
            key={seat.studentId}
            title={given ? msg.live.seatSays(nameOf(seat), given) : nameOf(seat)}
            className={`roster-grid__seat ${state}${marks}`}
          >
            {onPick ? (
              <button
                type="button"
                className="roster-grid__name"
                aria-label={msg.live.seatSays(nameOf(seat), given)}
                onClick={() => onPick(seat.studentId)}
              >
                {name}
              </button>
            ) : (
              <span className="roster-grid__name">{name}</span>
            )}
            {sign && <b aria-hidden={onPick !== null}>{drawn(sign)}</b>}
          </li>
        );
      })}
    </ul>
  );
}

/** In the narrow column a sign says it as well as the word. */
function drawn(sign: AnswerSign): ReactNode {
  if (sign.is === 'letters') return sign.text;
  return sign.is === 'right' ? (
    <Check size={14} strokeWidth={2.5} aria-label={msg.live.right} />
  ) : (
    <X size={14} strokeWidth={2} aria-label={msg.live.other} />
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
