/** Phones ask for seats: which one each gets, whether it has to wait, or why it is refused. */
import { createHash } from 'node:crypto';
import type { Student } from '../../shared/library/school-class';
import { type FoundOnRoster, rosterFinder } from '../../shared/live/find-on-roster';
import { isNickname } from '../../shared/live/free-nicknames';
import { cleanName, nameKey } from '../../shared/live/guest-name';
import type { RefusalReason } from '../../shared/live/lan-messages';
import type { Door, Seat, SeatBook, SeatEvent } from '../../shared/live/seat-book';
import { nicknames } from '../../shared/messages/nicknames';
import type { Link } from './lan/lan-talk';
import type { PhoneParts } from './phone-parts';

type Asked = Pick<Seat, 'studentId' | 'name' | 'guest'> & {
  /** Why the teacher is asked first, or null. */
  waits: 'all' | 'taken' | null;
};

interface Asking {
  book: SeatBook;
  door: Door;
  students: readonly Student[];
}

/** What is not free any more. */
interface Free {
  find: (typed: string) => FoundOnRoster;
  /** The students who have a phone in their seat. */
  sitting: Set<string>;
  /** The names of guests, as `nameKey` has them. */
  names: Set<string>;
}

/** What becomes of several phones that ask together. */
interface AskedSeats {
  events: SeatEvent[];
  seated: { link: Link; seat: Seat; token: string }[];
  refused: { link: Link; why: RefusalReason }[];
}

/** One after the other, so that of two that want the same name the first one gets it. */
export function askSeats(
  joins: readonly { link: Link; name: string }[],
  { book, door, students }: Asking,
  { newId, newToken }: Pick<PhoneParts, 'newId' | 'newToken'>,
): AskedSeats {
  const asked: AskedSeats = { events: [], seated: [], refused: [] };
  const free: Free = {
    find: rosterFinder(students),
    sitting: new Set(book.sitting.keys()),
    names: new Set(guestNames(book).map(nameKey)),
  };
  for (const { link, name } of joins) {
    const seatId = newId();
    const wanted = askSeat(door, free, name, `guest-${seatId}`);
    if (typeof wanted === 'string') {
      asked.refused.push({ link, why: wanted });
      continue;
    }
    const { waits, ...seat } = wanted;
    const token = newToken();
    const entered = { seatId, tokenHash: hashOf(token), ...seat };
    asked.events.push({ type: 'asked', ...entered });
    if (!waits) asked.events.push({ type: 'admitted', seatId });
    asked.seated.push({ link, seat: { ...entered, state: waits ? 'waiting' : 'in' }, token });
    if (!waits) free.sitting.add(seat.studentId);
    if (seat.guest) free.names.add(nameKey(seat.name));
  }
  return asked;
}

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** `guestId` is the id that a guest would get. */
function askSeat(door: Door, { find, sitting, names }: Free, typed: string, guestId: string): Asked | RefusalReason {
  const waits = door.approves ? 'all' : null;
  if (door.way === 'roster') {
    const on = find(typed);
    if (on.found !== 'one') return on.found === 'none' ? 'notOnList' : 'severalOnList';
    const { id, name } = on.student;
    return { studentId: id, name, guest: false, waits: waits ?? (sitting.has(id) ? 'taken' : null) };
  }
  const name = cleanName(typed);
  if (name === '' || (door.way === 'nickname' && !isNickname(nicknames, name))) return 'noName';
  return names.has(nameKey(name)) ? 'nameTaken' : { studentId: guestId, name, guest: true, waits };
}

export const guestNames = ({ seats }: SeatBook): string[] =>
  [...seats.values()].filter(({ state, guest }) => guest && state !== 'removed').map(({ name }) => name);
