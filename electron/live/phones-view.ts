/** What the classroom network adds to the views: how phones join, who is in by phone, and who waits. */
import type { Student } from '../../shared/library/school-class';
import type { Joining } from '../../shared/live/projector-view';
import { type Seat, seatOf, waitingSeats } from '../../shared/live/seat-book';
import type { Session } from '../../shared/live/session';
import type { PhonesView } from '../../shared/live/teacher-view';
import type { WallAround } from '../../shared/live/view-for-projector';
import type { PhonesAround } from '../../shared/live/view-for-teacher';
import type { ClassPhones } from './class-phones';
import { checkNetwork } from './lan/self-check';

/** What the square says carries the PIN behind the #, which a browser keeps to itself. */
function joiningOf({ desk, state }: ClassPhones): Joining | null {
  const door = desk?.seats.book.door;
  if (!door || state !== 'open') return null;
  const address = `${door.address}:${door.port}`;
  return { address, square: `http://${address}/#${door.pin}`, pin: door.pin };
}

const seatsIn = ({ desk }: ClassPhones): Seat[] =>
  [...(desk?.seats.book.seats.values() ?? [])].filter(({ state }) => state === 'in');

export function wallAround(phones: ClassPhones, session: Session, students: readonly Student[]): WallAround {
  const seats = seatsIn(phones);
  const names = new Map([
    ...students.map(({ id, name }) => [id, name] as const),
    ...seats.flatMap(({ guest, studentId, name }) => (guest ? [[studentId, name] as const] : [])),
  ]);
  const numberOf = (studentId: string) => String(session.studentIds.indexOf(studentId) + 1);
  return {
    joining: joiningOf(phones),
    here: seats.length,
    nameOf: (studentId) => names.get(studentId) || numberOf(studentId),
  };
}

export function phonesAround(phones: ClassPhones, session: Session, now: number): PhonesAround {
  const { desk } = phones;
  const byStudent = new Map(seatsIn(phones).map((seat) => [seat.studentId, seat]));
  const isHere = ({ seatId }: Seat) => desk?.links.linkAt(seatId) != null;
  return {
    view: viewOf(phones, [...byStudent.values()].filter(isHere).length, byStudent.size, now),
    phoneOf: (studentId) => {
      const seat = byStudent.get(studentId);
      if (!seat) return 'none';
      return isHere(seat) ? 'here' : 'away';
    },
    guestName: (studentId) => byStudent.get(studentId)?.name ?? '',
    seatIdOf: (studentId) => byStudent.get(studentId)?.seatId ?? null,
    voterOf: (studentId) => phones.ballots.heldBy(session, session.index, studentId),
  };
}

function viewOf(phones: ClassPhones, here: number, seated: number, now: number): PhonesView | null {
  const { desk, state, counts, network } = phones;
  const door = desk?.seats.book.door;
  if (!desk || !door) return null;
  const { book } = desk.seats;
  return {
    state,
    joining: joiningOf(phones),
    way: door.way,
    approves: door.approves,
    waiting: waitingSeats(book).map((seat) => ({
      seatId: seat.seatId,
      name: seat.name,
      why: seatOf(book, seat.studentId) ? 'taken' : 'all',
    })),
    here,
    away: seated - here,
    adapters: [...network.adapters],
    findings: checkNetwork({
      adapters: network.adapters,
      used: door.address,
      counts,
      openFor: now - phones.openedAt,
      seated,
      ownDoor: network.ownDoor,
    }),
  };
}
