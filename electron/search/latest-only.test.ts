/** Whoever types fast gets the answer to what she typed last, and waits for nothing in between. */
import { expect, test } from 'vitest';
import { LatestOnly } from './latest-only';

test('while one is answered only the latest of the others is asked at all', async () => {
  const asked: string[] = [];
  const ends: (() => void)[] = [];
  const line = new LatestOnly<string>(() => 'replaced');
  const ask = (words: string) =>
    line.ask(() => {
      asked.push(words);
      return new Promise((answer) => ends.push(() => answer(words)));
    });
  const answers = ['d', 'dr', 'dro', 'dron'].map(ask);
  expect(asked).toEqual(['d']);
  expect(await Promise.all(answers.slice(1, 3))).toEqual(['replaced', 'replaced']);
  ends[0]?.();
  expect(await answers[0]).toBe('d');
  await Promise.resolve();
  expect(asked).toEqual(['d', 'dron']);
  ends[1]?.();
  expect(await answers[3]).toBe('dron');
});

test('after one that failed the next is asked', async () => {
  const line = new LatestOnly<string>(() => 'replaced');
  const failing = line.ask(() => Promise.reject(new Error('no')));
  const next = line.ask(async () => 'next');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('next');
});
