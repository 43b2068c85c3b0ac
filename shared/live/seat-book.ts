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
}

export const emptyBook: SeatBook = { door: null, seats: new Map() };

export const writeSeats = (book: SeatBook, events: readonly SeatEvent[]): SeatBook => {
  const seats = new Map(book.seats);
  let { door } = book;
  for (const event of events) {
    if (event.type === 'doorSet') {
      const { type: _, ...set } = event;
      door = set;
    } else if (event.type === 'doorShut') door = null;
    else writeSeat(seats, event);
  }
  return { door, seats };
};

/** A student has one phone: whoever is let in to a seat sends the phone before away. */
function writeSeat(seats: Map<string, Seat>, event: SeatEventOf<'asked' | 'admitted' | 'removed'>): void {
  if (event.type === 'asked') {
    const { type: _, ...asked } = event;
    seats.set(asked.seatId, { ...asked, state: 'waiting' });
    return;
  }
  const seat = seats.get(event.seatId);
  if (!seat) return;
  if (event.type === 'admitted') {
    for (const [id, other] of seats)
      if (other.state === 'in' && other.studentId === seat.studentId) seats.set(id, { ...other, state: 'removed' });
  }
  seats.set(seat.seatId, { ...seat, state: event.type === 'admitted' ? 'in' : 'removed' });
}

/** The phone that sits in a student's place, or null. */
export const seatOf = ({ seats }: SeatBook, studentId: string): Seat | null =>
  [...seats.values()].find((seat) => seat.state === 'in' && seat.studentId === studentId) ?? null;

export const waitingSeats = ({ seats }: SeatBook): Seat[] =>
  [...seats.values()].filter((seat) => seat.state === 'waiting');
