/** Undo goes all the way back and redo all the way on. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import { endStep, type History, redo, remember, startHistory, undo } from './history';

test('1,000 random edit sequences are undone to the first state and redone to the last', () => {
  for (let seed = 0; seed < 1000; seed++) {
    const random = xoroshiro128plus(seed);
    let history: History<number[]> = startHistory([0]);
    const steps = uniformInt(random, 1, 30);
    for (let n = 1; n <= steps; n++) {
      const what = uniformInt(random, 0, 9);
      if (what < 6) history = remember(history, [...history.present, n], what < 3 ? `field-${what}` : null);
      else if (what < 8) history = undo(history);
      else history = what === 8 ? redo(history) : endStep(history);
    }
    const last = redoAll(history).present;
    const first = undoAll(redoAll(history));
    expect(first.present).toEqual([0]);
    expect(redoAll(first).present).toEqual(last);
  }
});

test('typing in one field is one step, and another field is another', () => {
  let history = startHistory('');
  for (const text of ['a', 'ab', 'abc']) history = remember(history, text, 'stem');
  history = remember(history, 'abc!', 'notes');
  expect(undo(history).present).toBe('abc');
  expect(undo(undo(history)).present).toBe('');
});

test('what is changed after an undo takes the place of what was undone', () => {
  const history = remember(undo(remember(startHistory('a'), 'b', null)), 'c', null);
  expect(redo(history)).toBe(history);
  expect(undo(history).present).toBe('a');
});

function undoAll<T>(history: History<T>): History<T> {
  let now = history;
  while (now.past.length > 0) now = undo(now);
  return now;
}
function redoAll<T>(history: History<T>): History<T> {
  let now = history;
  while (now.future.length > 0) now = redo(now);
  return now;
}
