/** The phones of a session: the door they come through, the desk that serves them, and the scene they are shown. */
import { emptyBook, waitingSeats } from '../../shared/live/seat-book';
import { type Problem, refused } from '../../shared/problem';
import { Ballots } from './ballots';
import type { LanControl } from './lan/lan-control';
import type { Adapter, FromLan, Link, MessageFromLan } from './lan/lan-talk';
import { NetworkWatch } from './network-watch';
import { type HowPhonesJoin, mostLinksFor, openDoor } from './open-door';
import { PhoneDesk } from './phone-desk';
import { PhoneInbox } from './phone-inbox';
import type { PhoneParts, RoomOfPhones } from './phone-parts';
import { asSent, type Said, type ToPhone } from './phone-talk';
import { SceneForPhones } from './scene-for-phones';
import { SeatFile } from './seat-file';

export class ClassPhones {
  state: 'opening' | 'open' | 'failed' = 'opening';
  counts: FromLan['counted'] = { pages: 0, links: 0, wrongPins: 0 };
  desk: PhoneDesk | null = null;
  ballots: Ballots;
  openedAt = 0;
  /** Where the page is that phones have. */
  private pageAt: string | null = null;
  readonly network: NetworkWatch;
  private readonly parts: PhoneParts;
  private readonly room: RoomOfPhones;
  private lan: LanControl | null = null;
  /** Why what is kept of the phones can't be read. */
  private unread: Problem | null = null;
  private readonly inbox = new PhoneInbox();
  private readonly scene: SceneForPhones;

  constructor(parts: PhoneParts, room: RoomOfPhones) {
    this.parts = parts;
    this.room = room;
    this.ballots = new Ballots(parts.newId);
    this.scene = new SceneForPhones(parts.findPicture);
    this.network = new NetworkWatch(parts);
  }

  /** A session begins, or goes on after a crash: then its door opens again as it was. */
  async enter(sessionId: string): Promise<void> {
    this.ballots = new Ballots(this.parts.newId);
    const seats = new SeatFile(this.parts.folder, sessionId);
    const read = await seats.read();
    this.unread = read.ok ? null : read.problem;
    if (!read.ok) return;
    this.desk = new PhoneDesk(this.parts, this.room, { seats, ballots: this.ballots }, (messages) =>
      this.tell(messages),
    );
    this.start();
  }

  /** What of the phones can't be read or kept, until it can. */
  get problem(): Problem | null {
    return this.unread ?? this.desk?.seats.problem ?? null;
  }

  /** Opens the door, or opens it anew in another way; whoever has a seat keeps it. */
  async open(how: HowPhonesJoin): Promise<Problem | null> {
    const seats = this.desk?.seats;
    if (!seats) return this.unread;
    const door = openDoor(this.parts, seats.book.door, how);
    if (!door) return refused('noNetwork', {}).problem;
    const before = seats.book.door;
    const kept = await seats.write([{ type: 'doorSet', ...door }]);
    if (!kept.ok) return kept.problem;
    // Another way to join is no reason to cut the phones that are in.
    if (!this.lan || this.state === 'failed' || before?.address !== door.address) this.start();
    return null;
  }

  /** Looks once more at the network; what is found is shown when it is found, and nothing in the quiz waits for it. */
  async check(): Promise<Problem | null> {
    this.network.look();
    this.tryDoor();
    return null;
  }

  async shut(): Promise<Problem | null> {
    const kept = await this.desk?.seats.write([{ type: 'doorShut' }]);
    this.stop();
    return kept && !kept.ok ? kept.problem : null;
  }

  /** Lets waiting phones in together; whoever has gone meanwhile is passed over. */
  async letIn(seatIds: readonly string[]): Promise<Problem | null> {
    const waiting = waitingSeats(this.desk?.seats.book ?? emptyBook);
    return this.desk?.letIn(waiting.filter(({ seatId }) => seatIds.includes(seatId))) ?? null;
  }

  /** Sends a phone away for good. */
  async remove(seatId: string): Promise<Problem | null> {
    const seat = this.desk?.seats.book.seats.get(seatId);
    return seat ? (this.desk?.remove(seat) ?? null) : null;
  }

  /** Sends the scene where it is another than before, and with it what concerns each student alone where that may have changed. */
  show(): void {
    const session = this.room.session();
    if (!session || !this.lan) return;
    if (this.scene.show(session, this.lan)) this.desk?.tellMine();
  }

  /** Lets go of everything. Phones are told when the quiz is over; of one that goes on later they come back by themselves. */
  async rest(isOver: boolean): Promise<void> {
    if (isOver) this.desk?.sayGone();
    this.stop();
    await this.desk?.seats.close();
    this.desk = null;
    this.pageAt = null;
  }

  private tell(messages: readonly ToPhone[]): void {
    if (messages.length > 0) this.lan?.send(messages.map(asSent));
  }

  private start(): void {
    const door = this.desk?.seats.book.door;
    if (!door) return;
    this.pageAt ??= pageOf(door);
    this.lan ??= this.parts.startLan((message) => this.hear(message));
    this.state = 'opening';
    this.openedAt = this.parts.now();
    this.scene.clear();
    this.network.start((found) => void this.room.turn(() => this.moved(found)));
    const { address, port, pin } = door;
    this.lan.open({ address, port, pin, mostLinks: mostLinksFor(this.room.students().length) });
    this.show();
  }

  /** This computer has other addresses than before: where the one phones know is gone, the door opens at the best that is left. */
  private async moved(found: readonly Adapter[]): Promise<void> {
    const seats = this.desk?.seats;
    const door = seats?.book.door;
    const [best] = found;
    if (!door || !seats) return;
    const isGone = !found.some(({ address }) => address === door.address);
    if (isGone && best) await seats.write([{ type: 'doorSet', ...door, address: best.address }]);
    if (best && (isGone || this.state === 'failed')) this.start();
    else this.room.changed();
  }

  private stop(): void {
    this.network.stop();
    this.lan?.close();
    this.lan = null;
    this.inbox.empty();
    this.counts = { pages: 0, links: 0, wrongPins: 0 };
  }

  private hear(message: MessageFromLan): void {
    if (message.is === 'heard') this.queue(message.says.said, []);
    else if (message.is === 'dropped') this.queue([], message.says.links);
    else if (message.is === 'opened') void this.room.turn(() => this.opened(message.says));
    else {
      if (message.is === 'counted') this.counts = message.says;
      else this.state = 'failed';
      this.room.changed();
    }
  }

  /** Whatever comes until its turn is handled together, by one write to the disk. */
  private queue(said: readonly Said[], gone: readonly Link[]): void {
    if (!this.inbox.add(said, gone)) return;
    void this.room.turn(async () => {
      const came = this.inbox.empty();
      await this.desk?.handle(came.said);
      for (const link of came.gone) this.desk?.links.drop(link);
      this.room.changed();
    });
  }

  /** The next time the door opens, it opens at the same address. */
  private async opened({ address, port }: FromLan['opened']): Promise<void> {
    const seats = this.desk?.seats;
    const door = seats?.book.door;
    this.state = 'open';
    if (this.pageAt !== pageOf({ address, port })) this.desk?.loseAll();
    this.pageAt = pageOf({ address, port });
    if (door && (door.address !== address || door.port !== port))
      await seats.write([{ type: 'doorSet', ...door, address, port }]);
    this.tryDoor();
    this.room.changed();
  }

  private tryDoor(): void {
    const door = this.desk?.seats.book.door;
    if (door && this.state === 'open') void this.network.tryDoor(door).then(() => this.room.changed());
  }
}

const pageOf = ({ address, port }: FromLan['opened']): string => `${address}:${port}`;
