/** A drive that does not answer makes its library away and nothing else; when it answers again the library is back. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { done, type Result } from '../../shared/problem';
import type { ShelfSays } from './keep-shelf';
import { Patience } from './patience';
import { ShelfLine } from './shelf-line';

let say: (what: ShelfSays) => void;
let die: () => void;
let started: number;
const start = { folder: '/drive/Civics', cacheFile: '', pollEvery: 1000, awayEvery: 50 };
const holds = { name: 'Civics', readOnly: false, topics: [], setAside: [] };

beforeEach(() => {
  vi.useFakeTimers();
  started = 0;
});
afterEach(() => vi.useRealTimers());

const line = (changed = () => {}) =>
  new ShelfLine(
    start,
    'Civics',
    (_, hear, gone) => {
      started += 1;
      say = hear;
      die = gone;
      return { look: () => undefined, stop: () => undefined };
    },
    changed,
  );

test('a keeper that falls silent before the disk makes the library away, and its next word brings it back', () => {
  const shelf = line();
  say({ says: 'holds', holds });
  expect(shelf.now().state).toBe('open');
  say({ says: 'looking' });
  vi.advanceTimersByTime(9_000);
  expect(shelf.now().state).toBe('open');
  vi.advanceTimersByTime(2_000);
  expect(shelf.now().state).toBe('away');
  expect(shelf.isSilent).toBe(true);
  say({ says: 'same' });
  expect(shelf.isSilent).toBe(false);
  expect(shelf.now()).toEqual({ state: 'open', holds });
});

test('signs of life keep a slow drive open', () => {
  const shelf = line();
  say({ says: 'holds', holds });
  for (let second = 0; second < 60; second += 5) {
    say({ says: 'looking' });
    vi.advanceTimersByTime(5_000);
  }
  expect(shelf.now().state).toBe('open');
});

test('a wish to look is never waited for without end, nor at all while the library is away', async () => {
  const shelf = line();
  say({ says: 'holds', holds });
  const looked = shelf.look(3000);
  vi.advanceTimersByTime(3000);
  await looked;
  say({ says: 'away' });
  await shelf.look(3000);
});

test('a keeper that dies is replaced', () => {
  line();
  die();
  vi.advanceTimersByTime(60);
  expect(started).toBe(2);
});

test('a disk call that hangs is given up, and the next are refused at once until it comes back', async () => {
  const patience = new Patience('/drive/Civics', 1000);
  let come: () => void = () => undefined;
  const hanging = patience.wait(() => new Promise<Result<string>>((answer) => (come = () => answer(done('late')))));
  await vi.advanceTimersByTimeAsync(1000);
  expect(await hanging).toMatchObject({ ok: false, problem: { code: 'driveSilent' } });
  const next = vi.fn(async () => done('quick'));
  expect(await patience.wait(next)).toMatchObject({ ok: false, problem: { code: 'driveSilent' } });
  expect(next).not.toHaveBeenCalled();
  come();
  await vi.advanceTimersByTimeAsync(0);
  expect(await patience.wait(next)).toEqual(done('quick'));
});
