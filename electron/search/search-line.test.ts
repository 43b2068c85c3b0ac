/** A search that dies is started again, and nobody waits for its answer for ever. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noFilters } from '../../shared/search/query';
import { SearchLine } from './search-line';
import type { FromSearch, ToSearch } from './search-messages';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function openLine() {
  const told: ToSearch[][] = [];
  const ends: (() => void)[] = [];
  const ears: ((what: FromSearch) => void)[] = [];
  const changed = vi.fn();
  const line = new SearchLine({
    startSearch: (hear, gone) => {
      const heard: ToSearch[] = [];
      told.push(heard);
      ends.push(gone);
      ears.push(hear);
      return { tell: (what) => heard.push(what), kill: gone };
    },
    start: { keptIn: 'kept', sessions: 'sessions' },
    shelves: () => [{ id: 'own', folder: 'folder' }],
    changed,
  });
  return { line, told, ends, ears, changed };
}

const ask = { place: 'page' as const, query: { words: 'law', filters: noFilters }, most: { topics: 1, questions: 1 } };

test('it is started by the first question and told where to look', async () => {
  const { line, told } = openLine();
  void line.ask('find', ask);
  expect(told[0]?.map((one) => one.say)).toEqual(['start', 'sessions', 'look', 'ask']);
});

test('an answer reaches the one who asked', async () => {
  const { line, ears } = openLine();
  const answers = [line.ask('doubles', null), line.ask('doubles', null)];
  ears[0]?.({ says: 'answer', number: 2, answer: { groups: [], total: 2 } });
  ears[0]?.({ says: 'answer', number: 1, answer: { groups: [], total: 1 } });
  expect(await Promise.all(answers)).toMatchObject([{ value: { total: 1 } }, { value: { total: 2 } }]);
});

test('when it dies what was asked is refused, and it starts again, not at once if it died young', async () => {
  const { line, told, ends } = openLine();
  const answer = line.ask('find', ask);
  ends[0]?.();
  expect(await answer).toMatchObject({ ok: false, problem: { code: 'searchAway' } });
  expect(told).toHaveLength(1);
  vi.advanceTimersByTime(2000);
  expect(told).toHaveLength(2);
  vi.advanceTimersByTime(5000);
  ends[1]?.();
  vi.advanceTimersByTime(1);
  expect(told).toHaveLength(3);
});

test('changes that come together are one look, and after closing there is none', () => {
  const { line, told } = openLine();
  line.open();
  for (let n = 0; n < 20; n++) line.look();
  vi.advanceTimersByTime(1000);
  expect(told[0]?.filter((one) => one.say === 'look')).toHaveLength(2);
  line.look();
  line.close();
  vi.advanceTimersByTime(5000);
  expect(told).toHaveLength(1);
  expect(told[0]?.filter((one) => one.say === 'look')).toHaveLength(2);
});

test('one that hangs is ended and started again, and what else it was asked is refused', async () => {
  const { line, told } = openLine();
  const first = line.ask('find', ask);
  vi.advanceTimersByTime(29_000);
  const second = line.ask('find', ask);
  vi.advanceTimersByTime(1000);
  expect(await first).toMatchObject({ ok: false, problem: { code: 'searchAway' } });
  expect(told).toHaveLength(1);
  vi.advanceTimersByTime(5000);
  expect(await second).toMatchObject({ ok: false, problem: { code: 'searchAway' } });
  vi.advanceTimersByTime(1);
  expect(told).toHaveLength(2);
});

test('one that gives a sign of life goes on, however long a draw waits for a slow drive', async () => {
  const { line, told, ears } = openLine();
  const draw = line.ask('doubles', null);
  vi.advanceTimersByTime(30_000);
  expect(await draw).toMatchObject({ ok: false, problem: { code: 'searchAway' } });
  expect(told[0]?.at(-1)).toEqual({ say: 'there' });
  ears[0]?.({ says: 'here' });
  vi.advanceTimersByTime(60_000);
  expect(told).toHaveLength(1);
  const later = line.ask('doubles', null);
  ears[0]?.({ says: 'answer', number: 2, answer: { groups: [], total: 3 } });
  expect(await later).toMatchObject({ value: { total: 3 } });
});
