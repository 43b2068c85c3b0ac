/** Guessing the PIN gets nowhere, and a class behind the same address as whoever guesses gets in. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PinGuard } from './pin-guard';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const right = '482915';
const wrongPin = (n: number) => String(100_000 + n);

/** Tries PINs and keeps what came of each. */
function guarded() {
  const guard = new PinGuard(right);
  const decided: { who: string; isRight: boolean; at: number }[] = [];
  const begun = Date.now();
  const attempt = (who: string, pin: string, address = 'router') =>
    guard.try(address, pin, Date.now(), (isRight) => decided.push({ who, isRight, at: Date.now() - begun }));
  const guess = (times: number) => {
    for (let n = 0; n < times; n++) attempt('guesser', wrongPin(n));
  };
  return { decided, attempt, guess };
}

test('the right PIN passes at once, with or without a space, and ten wrong ones change nothing', () => {
  const { decided, attempt, guess } = guarded();
  guess(9);
  attempt('Ann', '482 915');
  expect(decided.at(-1)).toEqual({ who: 'Ann', isRight: true, at: 0 });
});

test('of a thousand guesses made at once ten are looked at, and then one in two seconds', () => {
  const { decided, guess } = guarded();
  guess(1000);
  expect(decided).toHaveLength(10);
  vi.advanceTimersByTime(60_000);
  expect(decided.length).toBeLessThanOrEqual(43);
});

test('the right PIN waits like any other, so a guess tells nothing before its turn', () => {
  const { decided, attempt, guess } = guarded();
  guess(20);
  attempt('guesser with luck', right);
  vi.advanceTimersByTime(10_000);
  expect(decided.some(({ isRight }) => isRight)).toBe(false);
});

test('a class behind the address of whoever guesses comes in together within two seconds', () => {
  const { decided, attempt, guess } = guarded();
  guess(600);
  for (let n = 0; n < 30; n++) attempt(`student ${n}`, right);
  vi.advanceTimersByTime(2000);
  expect(decided.filter(({ isRight }) => isRight)).toHaveLength(30);
});

test('a phone alone comes in as well when its turn has come', () => {
  const { decided, attempt, guess } = guarded();
  guess(20);
  attempt('Ann', right);
  vi.advanceTimersByTime(30_000);
  expect(decided.at(-1)).toMatchObject({ who: 'Ann', isRight: true });
});

test('another address does not wait, and who went away while waiting is not let in', () => {
  const { decided, attempt, guess } = guarded();
  guess(20);
  attempt('Ben', right, 'his own address');
  expect(decided.at(-1)).toMatchObject({ who: 'Ben', isRight: true });
  attempt('Ann', right)();
  vi.advanceTimersByTime(60_000);
  expect(decided.some(({ who }) => who === 'Ann')).toBe(false);
});

test('an address that has not guessed for a while is like any other', () => {
  const { decided, attempt, guess } = guarded();
  guess(10);
  vi.advanceTimersByTime(6 * 60_000);
  attempt('Ann', right);
  expect(decided.at(-1)).toMatchObject({ who: 'Ann', isRight: true, at: 6 * 60_000 });
});
