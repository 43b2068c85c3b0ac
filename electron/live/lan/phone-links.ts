/** All connections of phones: who has said the right PIN, what they say in batches, and what all that are seated are shown. */
import type { WebSocket } from 'ws';
import type { PhoneHears, PhoneSays } from '../../../shared/live/lan-messages';
import type { FromLan, Link, MessageFromLan, ToLan } from './lan-talk';
import { PhoneLink } from './phone-link';
import { PinGuard } from './pin-guard';

/** The number of the next connection. It goes up from the hour, so that none comes twice even where the process has ended. */
let next: Link = Date.now();
/** How often the counts for the self-check are told at most (ms). */
const countEvery = 1000;

const beat = JSON.stringify({ say: 'beat' } satisfies PhoneHears);

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

  get size(): number {
    return this.links.size;
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
    }, 200).unref();
  }

  /** A phone that has a seat needs no PIN, whoever guesses beside it. */
  private knock(number: Link, link: PhoneLink, says: Extract<PhoneSays, { say: 'hello' }>): void {
    if (says.token !== null && this.tokens.has(says.token)) this.letIn(number, link, says);
    else
      link.leaveLine = this.guard.try(link.address, says.pin, Date.now(), (isRight) =>
        isRight ? this.letIn(number, link, says) : this.sendAway(link),
      );
  }

  private letIn(number: Link, link: PhoneLink, says: PhoneSays): void {
    link.greeted = true;
    this.count('links');
    this.hear(number, link, says);
  }

  private sendAway(link: PhoneLink): void {
    const hears: PhoneHears = { say: 'refused', why: 'pin' };
    this.count('wrongPins');
    link.send(JSON.stringify(hears));
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
