/** The phones of a session: the door they come through, the desk that serves them, and the scene they are shown. */
import type { PhoneScene } from '../../shared/live/phone-scene';
import { phoneSceneOf } from '../../shared/live/view-for-phones';
import { done, type Problem, type Result, refused } from '../../shared/problem';
import type { LanControl } from './lan/lan-control';
import type { Adapter, FromLan, MessageFromLan } from './lan/lan-talk';
import { NetworkWatch } from './network-watch';
import { type HowPhonesJoin, mostLinksFor, openDoor } from './open-door';
import { PhoneDesk } from './phone-desk';
import type { PhoneParts, RoomOfPhones } from './phone-parts';
import type { Said, ToPhone } from './phone-talk';
import { SeatFile } from './seat-file';
import { ShownPictures } from './shown-pictures';

/** Scenes in which a student knows all of the own by what was said at the last reveal. */
const atQuestion: ReadonlySet<PhoneScene['scene']> = new Set(['question', 'options', 'answering', 'closed']);

export class ClassPhones {
  state: 'opening' | 'open' | 'failed' = 'opening';
  counts: FromLan['counted'] = { pages: 0, links: 0, wrongPins: 0 };
  desk: PhoneDesk | null = null;
  openedAt = 0;
  readonly network: NetworkWatch;
  private readonly parts: PhoneParts;
  private readonly room: RoomOfPhones;
  private lan: LanControl | null = null;
  private shown = '';
  private groups = '';
  private waiting: Said[] = [];
  private readonly pictures: ShownPictures;

  constructor(parts: PhoneParts, room: RoomOfPhones) {
    this.parts = parts;
    this.room = room;
    this.pictures = new ShownPictures(parts.findPicture);
    this.network = new NetworkWatch(parts);
  }

  /** A session begins, or goes on after a crash: then its door opens again as it was. */
  async enter(sessionId: string): Promise<Result<null>> {
    const seats = new SeatFile(this.parts.folder, sessionId);
    const read = await seats.read();
    if (!read.ok) return read;
    this.desk = new PhoneDesk(this.parts, this.room, seats, (messages) => this.tell(messages));
    this.start();
    return done(null);
  }

  /** Opens the door, or opens it anew in another way; whoever has a seat keeps it. */
  async open(how: HowPhonesJoin): Promise<Problem | null> {
    const seats = this.desk?.seats;
    if (!seats) return null;
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
    const seats = seatIds.flatMap((seatId) => this.desk?.seats.book.seats.get(seatId) ?? []);
    return this.desk?.letIn(seats) ?? null;
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
    const scene = phoneSceneOf(session);
    const shown = JSON.stringify(scene);
    const groups = JSON.stringify(session.groups);
    const isNew = shown !== this.shown;
    if (isNew) this.showScene(shown);
    if ((isNew && !atQuestion.has(scene.scene)) || groups !== this.groups) this.desk?.tellMine();
    this.groups = groups;
  }

  private showScene(shown: string): void {
    this.shown = shown;
    void this.pictures.fresh(shown).then((pictures) => pictures.length > 0 && this.lan?.media(pictures));
    this.lan?.show(shown);
  }

  /** Lets go of everything. Phones are told when the quiz is over; of one that goes on later they come back by themselves. */
  async rest(isOver: boolean): Promise<void> {
    if (isOver) this.desk?.sayGone();
    this.stop();
    await this.desk?.seats.close();
    this.desk = null;
  }

  private tell(messages: readonly ToPhone[]): void {
    if (messages.length === 0) return;
    this.lan?.send(
      messages.map(({ hears, ...to }) => ({
        ...to,
        text: JSON.stringify(hears),
        ...('token' in hears ? { token: hears.token } : {}),
      })),
    );
  }

  private start(): void {
    const door = this.desk?.seats.book.door;
    if (!door) return;
    this.lan ??= this.parts.startLan((message) => this.hear(message));
    this.state = 'opening';
    this.openedAt = this.parts.now();
    this.shown = '';
    this.pictures.clear();
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
    this.waiting = [];
    this.counts = { pages: 0, links: 0, wrongPins: 0 };
  }

  private hear(message: MessageFromLan): void {
    if (message.is === 'heard') this.queue(message.says.said);
    else if (message.is === 'opened') void this.room.turn(() => this.opened(message.says));
    else {
      if (message.is === 'dropped') for (const link of message.says.links) this.desk?.links.drop(link);
      else if (message.is === 'counted') this.counts = message.says;
      else this.state = 'failed';
      this.room.changed();
    }
  }

  /** Whatever comes until its turn is handled together, by one write to the disk. */
  private queue(said: readonly Said[]): void {
    this.waiting.push(...said);
    if (this.waiting.length > said.length) return;
    void this.room.turn(async () => {
      await this.desk?.handle(this.waiting.splice(0));
      this.room.changed();
    });
  }

  /** The next time the door opens, it opens at the same address. */
  private async opened({ address, port }: FromLan['opened']): Promise<void> {
    const seats = this.desk?.seats;
    const door = seats?.book.door;
    this.state = 'open';
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
