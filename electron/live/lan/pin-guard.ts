/**
 * Guards the PIN: after ten wrong ones from an address, tries from there wait in a line and one PIN of it is looked at a time.
 * Nobody is shut out, since a whole class may sit behind one address: of the line that PIN comes first with which most
 * connections wait, and a class waits with one PIN where whoever guesses has many. The right one waits like any other,
 * so the wait tells nothing; at one PIN in two seconds an hour of guessing finds it with a chance of 1 in 500.
 */
import { timingSafeEqual } from 'node:crypto';

const freeGuesses = 10;
/** The wait for the next look (ms): it grows from the first to the longest. */
const firstWait = 500;
const longestWait = 2000;
/** After so long without a wrong PIN an address is like any other (ms). */
const forgetAfter = 5 * 60_000;

type Decide = (isRight: boolean) => void;

interface Line {
  wrong: number;
  at: number;
  /** Who waits, by the PIN they gave; the PIN that came first stands first. */
  waiting: Map<string, Set<Decide>>;
  next: ReturnType<typeof setTimeout> | null;
}

export class PinGuard {
  private readonly pin: Buffer;
  private readonly lines = new Map<string, Line>();

  constructor(pin: string) {
    this.pin = Buffer.from(pin);
  }

  /** Decides at once, or when the PIN's turn has come; what is returned takes the try back. */
  try(address: string, typed: string, now: number, decide: Decide): () => void {
    const pin = typed.replaceAll(/\s/gu, '');
    const line = this.lineOf(address, now);
    if (line.wrong < freeGuesses) {
      decide(this.look(line, pin, now));
      return () => undefined;
    }
    const group = line.waiting.get(pin) ?? new Set();
    line.waiting.set(pin, group.add(decide));
    this.wait(line);
    return () => {
      group.delete(decide);
      if (group.size === 0 && line.waiting.get(pin) === group) line.waiting.delete(pin);
    };
  }

  close(): void {
    for (const { next } of this.lines.values()) if (next) clearTimeout(next);
    this.lines.clear();
  }

  private lineOf(address: string, now: number): Line {
    for (const [known, { at, next }] of this.lines) if (!next && now - at > forgetAfter) this.lines.delete(known);
    const line = this.lines.get(address) ?? { wrong: 0, at: now, waiting: new Map(), next: null };
    this.lines.set(address, line);
    return line;
  }

  private wait(line: Line): void {
    if (line.next || line.waiting.size === 0) return;
    const wait = Math.min(longestWait, firstWait * 2 ** (line.wrong - freeGuesses));
    line.next = setTimeout(() => {
      line.next = null;
      this.lookAtNext(line);
      this.wait(line);
    }, wait);
  }

  private lookAtNext(line: Line): void {
    const most = Math.max(0, ...[...line.waiting.values()].map(({ size }) => size));
    const [pin, group] = [...line.waiting].find(([, { size }]) => size === most) ?? [];
    if (pin === undefined || !group) return;
    line.waiting.delete(pin);
    const isRight = this.look(line, pin, Date.now());
    for (const decide of group) decide(isRight);
  }

  /** It takes as long to find out that a PIN is wrong as that it is right. */
  private look(line: Line, pin: string, now: number): boolean {
    const given = Buffer.from(pin);
    const isRight = given.length === this.pin.length && timingSafeEqual(given, this.pin);
    if (!isRight) {
      line.wrong += 1;
      line.at = now;
    }
    return isRight;
  }
}
