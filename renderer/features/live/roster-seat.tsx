/** One student in the roster: whether and how the answer came, the name, and the signs of what else is known. */
import { Check, Hourglass, type LucideIcon, Pointer, Smartphone, UserPlus, WifiOff, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import { type AnswerSign, answerSign } from './answer-text';
import { seatName, seatSays, seatSign } from './seat-words';

type Seat = TeacherView['seats'][number];

interface Props {
  view: TeacherView;
  seat: Seat;
  picked: string | null;
  namesHidden: boolean;
  canPick: (seat: Seat) => boolean;
  onPick: (studentId: string) => void;
  withPhones: boolean;
  withAnswers: boolean;
  numbered: boolean;
}

const signs: Record<'phone' | 'away' | 'tap', LucideIcon> = { phone: Smartphone, away: WifiOff, tap: Pointer };

export function RosterSeat(props: Props) {
  const { view, picked, namesHidden, canPick, onPick, seat, withPhones, withAnswers, numbered } = props;
  const shown = seatName(seat, namesHidden);
  const says = seatSays(seat, { question: view.question, withAnswers, withPhones, hidden: namesHidden });
  const sign = seatSign(seat, withPhones);
  const answer = withAnswers && seat.answer && answerSign(view.question, seat.answer);
  const name = (
    <>
      {withAnswers && <i aria-hidden="true" />}
      {numbered && shown === seat.name && !seat.guest && <small data-number={seat.number} />}
      <span dir="auto">{shown}</span>
    </>
  );
  return (
    <li title={says} className={`roster-grid__seat${marksOf(props)}`}>
      {canPick(seat) ? (
        <button
          type="button"
          className="roster-grid__name"
          aria-label={says}
          aria-expanded={picked === seat.studentId}
          onClick={() => onPick(seat.studentId)}
        >
          {name}
        </button>
      ) : (
        <span className="roster-grid__name">
          <span className="roster-grid__said">{says}</span>
          <span aria-hidden="true" className="roster-grid__drawn">
            {name}
          </span>
        </span>
      )}
      <span className="roster-grid__signs" aria-hidden="true">
        {seat.extraTime > 1 && <Icon of={Hourglass} size={12} />}
        {seat.guest && <Icon of={UserPlus} size={12} />}
        {sign && <Icon of={signs[sign]} size={14} />}
        {view.phase === 'revealed' && seat.points !== null && <em>{seat.points}</em>}
        {answer && <b>{drawn(answer)}</b>}
      </span>
    </li>
  );
}

function marksOf({ view, picked, seat, withAnswers }: Props): string {
  const marks = [
    withAnswers && (seat.answered ? 'is-in' : 'is-waiting'),
    seat.phone === 'away' && 'is-away',
    seat.studentId === view.called && 'is-called',
    seat.studentId === picked && 'is-picked',
  ];
  return marks.map((mark) => (mark ? ` ${mark}` : '')).join('');
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
