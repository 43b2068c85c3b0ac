/** All connections of phones: who has said the right PIN, what they say in batches, and what all that are seated are shown. */
import type { WebSocket } from 'ws';
import type { PhoneHears, PhoneSays } from '../../../shared/live/lan-messages';
import { groupBy } from '../../../shared/results/group-by';
import type { FromLan, Link, MessageFromLan, ToLan } from './lan-talk';
import { PhoneLink } from './phone-link';
import { PinGuard } from './pin-guard';

/** The number of the next connection. It goes up from the hour, so that none comes twice even where the process has ended. */
let next: Link = Date.now();
/** How often the counts for the self-check are told at most (ms). */
const countEvery = 1000;

/** How long phones have to hear that the door shuts (ms). */
export const endWithin = 200;

const beat = JSON.stringify({ say: 'beat' } satisfies PhoneHears);

const refusal = (why: 'pin' | 'wait' | 'full'): string => JSON.stringify({ say: 'refused', why } satisfies PhoneHears);

/** Tells a phone for which there is no room. */
export function sayFull(socket: WebSocket): void {
  const link = new PhoneLink(socket, '', { heard: () => undefined, closed: () => undefined });
  link.send(refusal('full'));
  link.end();
}

export class PhoneLinks {
  private readonly links = new Map<Link, PhoneLink>();
  private readonly guard: PinGuard;
  private readonly tell: (message: MessageFromLan) => void;
  private readonly tokens: Set<string>;
  private readonly counts: FromLan['counted'] = { pages: 0, links: 0, wrongPins: 0 };
  private scene: string | null = null;
  private said: { link: Link; says: PhoneSays }[] = [];
  private gone: Link[] = [];
  private telling: ReturnType<typeof setImmediate> | null = null;
  private counting: ReturnType<typeof setTimeout> | null = null;

  constructor({ pin, tokens }: Pick<ToLan['open'], 'pin' | 'tokens'>, tell: (message: MessageFromLan) => void) {
    this.guard = new PinGuard(pin);
    this.tokens = new Set(tokens);
    this.tell = tell;
  }

  /**
   * Whether there is room for one more. Where all places are taken, one without a seat has to go: of those from the address
   * that holds most of them the one that came first. A phone that is cut so comes again by itself.
   */
  makeRoom(most: number): boolean {
    if (this.links.size < most) return true;
    const seatless = [...this.links].filter(([, { seated }]) => !seated);
    const [crowd] = [...groupBy(seatless, ([, { address }]) => address).values()].sort((a, b) => b.length - a.length);
    const [number, link] = crowd?.[0] ?? [];
    if (number === undefined || !link) return false;
    this.links.delete(number);
    link.cut();
    return true;
  }

  enter(socket: WebSocket, address: string): void {
    const number = next++;
    const link = new PhoneLink(socket, address, {
      heard: (says) => (says.say === 'hello' ? this.knock(number, link, says) : this.hear(number, link, says)),
      closed: () => {
        this.links.delete(number);
        link.leaveLine();
        if (!link.greeted) return;
        this.gone.push(number);
        this.tellSoon();
      },
    });
    this.links.set(number, link);
  }

  show(scene: string): void {
    this.scene = scene;
    this.sendScene();
  }

  /** With the clock of this moment, by which the phones run theirs. */
  private sendScene(): void {
    const text = this.sceneNow();
    if (text) for (const link of this.links.values()) if (link.seated) link.send(text);
  }

  private sceneNow(): Buffer | null {
    return this.scene === null ? null : Buffer.from(`{"say":"scene","now":${Date.now()},"scene":${this.scene}}`);
  }

  send(messages: ToLan['send']['messages']): void {
    for (const { link: number, text, after, token } of messages) {
      const link = this.links.get(number);
      if (token !== undefined) this.tokens.add(token);
      link?.send(text);
      if (after === 'cut') link?.end();
      if (after !== 'seat' || !link) continue;
      link.seated = true;
      const now = this.sceneNow();
      if (now) link.send(now);
    }
  }

  countPage(): void {
    this.count('pages');
  }

  /** Also tells every phone that the line holds, and what time it is: a page can't see pings. */
  pingAll(): void {
    for (const link of this.links.values()) {
      link.ping();
      if (link.greeted && !link.seated) link.send(beat);
    }
    this.sendScene();
  }

  endAll(): void {
    if (this.counting) clearTimeout(this.counting);
    this.guard.close();
    for (const link of this.links.values()) link.end();
    setTimeout(() => {
      for (const link of this.links.values()) link.cut();
    }, endWithin).unref();
  }

  /** A phone that has a seat needs no PIN, whoever guesses beside it. */
  private knock(number: Link, link: PhoneLink, says: Extract<PhoneSays, { say: 'hello' }>): void {
    if (says.token !== null && this.tokens.has(says.token)) this.letIn(number, link, says);
    else {
      let isDecided = false;
      link.leaveLine = this.guard.try(link.address, says.pin, Date.now(), (isRight) => {
        isDecided = true;
        if (isRight) this.letIn(number, link, says);
        else this.sendAway(link);
      });
      if (!isDecided) link.send(refusal('wait'));
    }
  }

  private letIn(number: Link, link: PhoneLink, says: PhoneSays): void {
    link.greeted = true;
    this.count('links');
    this.hear(number, link, says);
  }

  private sendAway(link: PhoneLink): void {
    this.count('wrongPins');
    link.send(refusal('pin'));
    link.end();
  }

  private hear(number: Link, link: PhoneLink, says: PhoneSays): void {
    if (!link.greeted) {
      link.cut();
      return;
    }
    this.said.push({ link: number, says });
    this.tellSoon();
  }

  /** Whatever comes in one turn of the loop goes on as one message; who spoke and went has spoken first. */
  private tellSoon(): void {
    this.telling ??= setImmediate(() => {
      const { said, gone } = this;
      this.telling = null;
      this.said = [];
      this.gone = [];
      if (said.length > 0) this.tell({ is: 'heard', says: { said } });
      if (gone.length > 0) this.tell({ is: 'dropped', says: { links: gone } });
    });
  }

  private count(what: keyof FromLan['counted']): void {
    this.counts[what] += 1;
    this.counting ??= setTimeout(() => {
      this.counting = null;
      this.tell({ is: 'counted', says: { ...this.counts } });
    }, countEvery);
  }
}
