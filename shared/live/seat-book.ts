/** Who came by phone: each phone's seat by a hash of its token, and how phones are let in. Names of guests stand here alone. */
import * as z from 'zod/mini';
import { joinWaySchema } from './lan-messages';

/** What is kept beside the journal of a session; its events never say when, so nothing can be put beside answers in time. */
export const seatEventSchema = z.discriminatedUnion('type', [
  /** How phones join from now on; the same door again after a restart. */
  z.object({
    type: z.literal('doorSet'),
    way: joinWaySchema,
    approves: z.boolean(),
    pin: z.string(),
    address: z.string(),
    port: z.int(),
  }),
  z.object({ type: z.literal('doorShut') }),
  /** A phone asks for a seat. `studentId` is of the class, or of a guest. */
  z.object({
    type: z.literal('asked'),
    seatId: z.string(),
    tokenHash: z.string(),
    studentId: z.string(),
    /** The name of a guest; a student's own is in the class. */
    name: z.string(),
    guest: z.boolean(),
  }),
  z.object({ type: z.literal('admitted'), seatId: z.string() }),
  z.object({ type: z.literal('removed'), seatId: z.string() }),
]);
export type SeatEvent = z.infer<typeof seatEventSchema>;
export type SeatEventOf<T extends SeatEvent['type']> = Extract<SeatEvent, { type: T }>;

export type Seat = Omit<SeatEventOf<'asked'>, 'type'> & { state: 'waiting' | 'in' | 'removed' };
export type Door = Omit<SeatEventOf<'doorSet'>, 'type'>;

export interface SeatBook {
  /** Null while no phones can join. */
  door: Door | null;
  seats: ReadonlyMap<string, Seat>;
  /** Which seat a student sits in, by the student's id. */
  sitting: ReadonlyMap<string, string>;
}

export const emptyBook: SeatBook = { door: null, seats: new Map(), sitting: new Map() };

export const writeSeats = (book: SeatBook, events: readonly SeatEvent[]): SeatBook => {
  const seats = new Map(book.seats);
  const sitting = new Map(book.sitting);
  let { door } = book;
  for (const event of events) {
    if (event.type === 'doorSet') {
      const { type: _, ...set } = event;
      door = set;
    } else if (event.type === 'doorShut') door = null;
    else writeSeat({ seats, sitting }, event);
  }
  return { door, seats, sitting };
};

/** A student has one phone: whoever is let in to a seat sends the phone before away. */
function writeSeat(
  { seats, sitting }: { seats: Map<string, Seat>; sitting: Map<string, string> },
  event: SeatEventOf<'asked' | 'admitted' | 'removed'>,
): void {
  if (event.type === 'asked') {
    const { type: _, ...asked } = event;
    seats.set(asked.seatId, { ...asked, state: 'waiting' });
    return;
  }
  const seat = seats.get(event.seatId);
  if (!seat) return;
  const before = sitting.get(seat.studentId);
  const sent = before === undefined ? undefined : seats.get(before);
  if (event.type === 'admitted') {
    if (sent) seats.set(sent.seatId, { ...sent, state: 'removed' });
    sitting.set(seat.studentId, seat.seatId);
    seats.set(seat.seatId, { ...seat, state: 'in' });
  } else {
    if (before === seat.seatId) sitting.delete(seat.studentId);
    seats.set(seat.seatId, { ...seat, state: 'removed' });
  }
}

/** The phone that sits in a student's place, or null. */
export const seatOf = ({ seats, sitting }: SeatBook, studentId: string): Seat | null =>
  seats.get(sitting.get(studentId) ?? '') ?? null;

export const waitingSeats = ({ seats }: SeatBook): Seat[] =>
  [...seats.values()].filter((seat) => seat.state === 'waiting');
