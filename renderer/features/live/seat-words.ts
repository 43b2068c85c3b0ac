/** What is said of a student's seat: the name, the answer and the way it came, the phone, and what else is known. */
import type { TeacherView } from '../../../shared/live/teacher-view';
import { msg } from '../../ui/messages';
import { answerText } from './answer-text';

type Seat = TeacherView['seats'][number];

/** A student who left the class has no name and keeps the seat. */
export const seatName = (seat: { name: string; number: number }, hidden: boolean): string =>
  hidden || seat.name === '' ? msg.live.seat(seat.number) : seat.name;

/** The way a seat answers, for the one sign beside its name; null where there is nothing to tell apart. */
export function seatSign({ phone, answered, channel }: Seat, withPhones: boolean): 'phone' | 'away' | 'tap' | null {
  if (!withPhones) return null;
  if (phone === 'away') return 'away';
  if (answered && channel === 'roster') return 'tap';
  return phone === 'here' || (answered && channel === 'phone') ? 'phone' : null;
}

interface Around {
  question: TeacherView['question'];
  /** In a discussion there is nothing to answer. */
  withAnswers: boolean;
  withPhones: boolean;
  hidden: boolean;
}

/** All of it, as a screen reader says it and the tooltip shows it. */
export function seatSays(seat: Seat, { question, withAnswers, withPhones, hidden }: Around): string {
  const words = msg.classroom.seat;
  const name = seatName(seat, hidden);
  const given = seat.answer ? answerText(question, seat.answer) : null;
  const said = !withAnswers
    ? name
    : seat.answered && given === null
      ? `${name}, ${words.answeredUnseen}`
      : msg.live.seatSays(name, given);
  const more = [
    withPhones && withAnswers && seat.answered && seat.channel && words.by[seat.channel],
    seat.phone === 'away' && words.phoneAway,
    seat.phone === 'here' && words.phoneHere,
    seat.guest && words.guest,
    seat.extraTime > 1 && words.extraTime(seat.extraTime),
    seat.points !== null && words.points(seat.points),
    seat.group !== null && words.group(seat.group),
  ];
  return [said, ...more.filter((part) => typeof part === 'string')].join(', ');
}
