/** The desk where phones are served: greets them, gives them seats, takes their answers, and tells them what is on disk. */
import type { Seat } from '../../shared/live/seat-book';
import type { Session } from '../../shared/live/session';
import type { Problem } from '../../shared/problem';
import { askSeats, hashOf } from './ask-seat';
import { doorFor, refusalFor } from './at-the-door';
import type { Ballots } from './ballots';
import type { Link } from './lan/lan-talk';
import { ownOf, scoresIn, welcomeTo } from './own-of-seat';
import { type Counting, receiptsOf, type SaidAnswer, takeAnswers } from './phone-answers';
import type { PhoneParts, RoomOfPhones } from './phone-parts';
import type { Said, ToPhone } from './phone-talk';
import type { SeatFile } from './seat-file';
import { SeatLinks } from './seat-links';

export class PhoneDesk {
  readonly links = new SeatLinks();
  readonly seats: SeatFile;
  private readonly lost = new Set<string>();
  private readonly ballots: Ballots;
  private readonly parts: PhoneParts;
  private readonly room: RoomOfPhones;
  private readonly tell: (messages: readonly ToPhone[]) => void;

  constructor(
    parts: PhoneParts,
    room: RoomOfPhones,
    kept: { seats: SeatFile; ballots: Ballots },
    tell: (messages: readonly ToPhone[]) => void,
  ) {
    this.parts = parts;
    this.room = room;
    this.seats = kept.seats;
    this.ballots = kept.ballots;
    this.tell = tell;
  }

  /** All that came since the last time; each sort of message is kept by one write. */
  async handle(batch: readonly Said[]): Promise<void> {
    await this.countGuests();
    const session = this.room.session();
    if (!session) return;
    this.tell(batch.flatMap(({ link, says }) => (says.say === 'hello' ? this.greet(session, link, says.token) : [])));
    await this.join(batch.flatMap(({ link, says }) => (says.say === 'join' ? [{ link, name: says.name }] : [])));
    await this.answer(batch.flatMap(({ link, says }) => (says.say === 'answer' ? this.fromSeat(link, says) : [])));
  }

  /** Lets waiting phones in; one that sat there before has to go. */
  async letIn(seats: readonly Seat[]): Promise<Problem | null> {
    const kept = await this.seats.write(seats.map(({ seatId }) => ({ type: 'admitted', seatId })));
    if (!kept.ok) return kept.problem;
    for (const seat of this.seats.book.seats.values()) if (seat.state === 'removed') this.sendAway(seat);
    const told = await this.countGuests();
    this.welcomeAll(seats.flatMap(({ seatId }) => (told.includes(seatId) ? [] : [seatId])));
    return null;
  }

  /** The page of every phone is at an address that is gone, with all that phone knew; whoever says the same name sits down again. */
  loseAll(): void {
    for (const { seatId, state } of this.seats.book.seats.values()) if (state === 'in') this.lost.add(seatId);
  }

  /**
   * A guest who is sent away takes the answers along; a student of the class keeps them, and the seat.
   * So that nobody who was sent away walks in again, the teacher lets in each phone from then on.
   */
  async remove(seat: Seat): Promise<Problem | null> {
    const { door } = this.seats.book;
    const guarded = door && seat.state === 'in' ? [{ type: 'doorSet' as const, ...door, approves: true }] : [];
    const kept = await this.seats.write([{ type: 'removed', seatId: seat.seatId }, ...guarded]);
    if (!kept.ok) return kept.problem;
    this.sendAway(seat);
    // Whoever asks for a guest's seat has none of the answers yet.
    if (seat.guest && seat.state === 'in')
      await this.room.take([{ type: 'left', at: this.parts.now(), studentId: seat.studentId }]);
    return null;
  }

  /**
   * Guests who have a seat take part in the session. Seats and session are two files, so after a full disk or a crash
   * between the two writes somebody may be in the one alone: until then the phone waits, and hears that it is in after.
   * Returns the seats of those who were told now.
   */
  private async countGuests(): Promise<string[]> {
    const known = new Set(this.room.session()?.studentIds);
    const missing = [...this.seats.book.seats.values()].filter(
      ({ guest, state, studentId }) => guest && state === 'in' && !known.has(studentId),
    );
    const at = this.parts.now();
    const counted = await this.room.take(missing.map(({ studentId }) => ({ type: 'joined', at, studentId })));
    const told = counted ? missing.map(({ seatId }) => seatId) : [];
    this.welcomeAll(told);
    return told;
  }

  /** To every seat what concerns it alone, as after a reveal. */
  tellMine(): void {
    const session = this.room.session();
    if (!session) return;
    const scores = scoresIn(session);
    this.tell(
      this.links.all().flatMap(([link, seatId]) => {
        const seat = this.seats.book.seats.get(seatId);
        return seat?.state === 'in' ? [{ link, hears: ownOf({ session, ballots: this.ballots, scores }, seat) }] : [];
      }),
    );
  }

  sayGone(): void {
    this.tell(this.links.all().map(([link]) => ({ link, hears: { say: 'gone' }, after: 'cut' })));
  }

  private sendAway(seat: Seat): void {
    const link = this.links.linkAt(seat.seatId);
    if (link === null) return;
    this.links.drop(link);
    this.tell([{ link, hears: { say: 'refused', why: 'removed' }, after: 'cut' }]);
  }

  private greet(session: Session, link: Link, token: string | null): ToPhone[] {
    const seat = token === null ? null : this.seatOfToken(token);
    if (!seat || token === null) return [{ link, hears: doorFor(session, this.seats.book, this.parts.chance) }];
    if (seat.state === 'removed') return [{ link, hears: { say: 'refused', why: 'removed' }, after: 'cut' }];
    const before = this.sit(link, seat, token);
    const away: ToPhone[] = before === null ? [] : [{ link: before, hears: { say: 'gone' }, after: 'cut' }];
    return [...away, ...this.welcome(session, link, seat)];
  }

  /** The connection that sat there before, or null. */
  private sit(link: Link, { seatId, studentId }: Seat, token: string): Link | null {
    this.ballots.meet(studentId, token);
    this.lost.delete(seatId);
    return this.links.sit(link, seatId, token);
  }

  private seatOfToken(token: string): Seat | null {
    const hash = hashOf(token);
    return [...this.seats.book.seats.values()].find(({ tokenHash }) => tokenHash === hash) ?? null;
  }

  private welcomeAll(seatIds: readonly string[]): void {
    const session = this.room.session();
    if (!session) return;
    const scores = scoresIn(session);
    this.tell(
      seatIds.flatMap((seatId) => {
        const seat = this.seats.book.seats.get(seatId);
        const link = this.links.linkAt(seatId);
        return seat && link !== null ? this.welcome(session, link, seat, scores) : [];
      }),
    );
  }

  private welcome(session: Session, link: Link, seat: Seat, scores = scoresIn(session)): ToPhone[] {
    const token = this.links.tokenAt(link) ?? '';
    return welcomeTo({ session, ballots: this.ballots, scores }, seat, token).map((told) => ({ link, ...told }));
  }

  private async join(joins: readonly { link: Link; name: string }[]): Promise<void> {
    const { door } = this.seats.book;
    const session = this.room.session();
    if (!door || !session || joins.length === 0) return;
    const asking = joins.filter(({ link }) => this.links.seatAt(link) === null);
    const { events, seated, refused } = askSeats(
      asking,
      { book: this.seats.book, door, students: this.room.students(), isHere: this.links.isTaken, lost: this.lost },
      this.parts,
    );
    const kept = await this.seats.write(events);
    if (!kept.ok) refused.push(...seated.map(({ link }) => ({ link, why: 'notKept' as const })));
    this.tell(refused.flatMap((no) => refusalFor(no, session, this.seats.book, this.parts.chance)));
    if (!kept.ok) return;
    for (const { link, seat, token } of seated) this.sit(link, seat, token);
    const told = await this.countGuests();
    this.welcomeAll(seated.flatMap(({ seat }) => (told.includes(seat.seatId) ? [] : [seat.seatId])));
  }

  private fromSeat(link: Link, says: SaidAnswer['says']): SaidAnswer[] {
    const seat = this.seats.book.seats.get(this.links.seatAt(link) ?? '');
    return seat?.state === 'in' ? [{ link, says, studentId: seat.studentId }] : [];
  }

  private async answer(said: readonly SaidAnswer[]): Promise<void> {
    const session = this.room.session();
    if (!session || said.length === 0) return;
    const { events, counting, refused } = takeAnswers(session, said, this.ballots, this.parts.now());
    const kept = await this.room.take(events);
    const now = this.room.session();
    const told = kept && now ? receiptsOf(now, counting) : counting.map(notKept);
    this.tell([...refused, ...told]);
  }
}

const notKept = ({ said }: Counting): ToPhone => ({
  link: said.link,
  hears: { say: 'refused', why: 'notKept', vote: said.says.vote },
});
