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
  /** Whether a phone is connected to a seat. */
  isHere: (seatId: string) => boolean;
  /** Seats whose phones lost their page when the laptop got another address: they are taken again without asking the teacher. */
  lost: ReadonlySet<string>;
}

/** What is not free any more. */
interface Free {
  find: (typed: string) => FoundOnRoster;
  /** The seats of the students who have one, by their ids. */
  sitting: Map<string, string>;
  /** The guests' seats by their names, as `nameKey` has them. */
  names: Map<string, Seat>;
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
  { book, door, students, isHere, lost }: Asking,
  { newId, newToken }: Pick<PhoneParts, 'newId' | 'newToken'>,
): AskedSeats {
  const asked: AskedSeats = { events: [], seated: [], refused: [] };
  const free: Free = {
    find: rosterFinder(students),
    sitting: new Map(book.sitting),
    names: new Map(guestSeats(book).map((seat) => [nameKey(seat.name), seat])),
  };
  const came = new Set<string>();
  const stateOf = (id: string) => (came.has(id) || isHere(id) ? 'here' : lost.has(id) ? 'lost' : 'away');
  for (const { link, name } of joins) {
    const seatId = newId();
    const wanted = askSeat({ door, free, stateOf }, name, `guest-${seatId}`);
    if (typeof wanted === 'string') {
      asked.refused.push({ link, why: wanted });
      continue;
    }
    const { waits, ...seat } = wanted;
    const token = newToken();
    const entered = { seatId, tokenHash: hashOf(token), ...seat };
    asked.events.push({ type: 'asked', ...entered });
    if (!waits) asked.events.push({ type: 'admitted', seatId });
    const taken: Seat = { ...entered, state: waits ? 'waiting' : 'in' };
    asked.seated.push({ link, seat: taken, token });
    came.add(seatId);
    if (!waits) free.sitting.set(seat.studentId, seatId);
    if (seat.guest) free.names.set(nameKey(seat.name), taken);
  }
  return asked;
}

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

interface Place {
  door: Door;
  free: Free;
  stateOf: (seatId: string) => 'here' | 'away' | 'lost';
}

/** `guestId` is the id that a guest would get who was not here before. */
function askSeat({ door, free, stateOf }: Place, typed: string, guestId: string): Asked | RefusalReason {
  const all = door.approves ? 'all' : null;
  const waitsFor = (seatId: string | undefined) => all ?? (seatId && stateOf(seatId) !== 'lost' ? 'taken' : null);
  if (door.way === 'roster') {
    const on = free.find(typed);
    if (on.found !== 'one') return on.found === 'none' ? 'notOnList' : 'severalOnList';
    const { id, name } = on.student;
    return { studentId: id, name, guest: false, waits: waitsFor(free.sitting.get(id)) };
  }
  const name = cleanName(typed);
  if (name === '' || (door.way === 'nickname' && !isNickname(nicknames, name))) return 'noName';
  const before = free.names.get(nameKey(name));
  if (!before) return { studentId: guestId, name, guest: true, waits: all };
  if (stateOf(before.seatId) === 'here') return 'nameTaken';
  return { studentId: before.studentId, name: before.name, guest: true, waits: waitsFor(before.seatId) };
}

const guestSeats = ({ seats }: SeatBook): Seat[] =>
  [...seats.values()].filter(({ state, guest }) => guest && state !== 'removed');

export const guestNames = (book: SeatBook): string[] => guestSeats(book).map(({ name }) => name);
