/** The pictures of an export are fetched a few at a time, and those that are not there are named. */
import { expect, test } from 'vitest';
import { fetchPictures, lostAmong } from './gather-pictures';

const names = Array.from({ length: 50 }, (_, n) => `${n}.png`);

test('no more than a few files are open at once, and all arrive in their order', async () => {
  let open = 0;
  let most = 0;
  const { pictures, lost } = await fetchPictures(names, async (name) => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((next) => setImmediate(next));
    open -= 1;
    return name === '7.png' ? null : new TextEncoder().encode(name);
  });
  expect(most).toBeLessThanOrEqual(8);
  expect(lost).toEqual(['7.png']);
  expect(pictures.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual(
    names.filter((name) => name !== '7.png').map((name) => [name, name]),
  );
});

test('what is looked for and not there is named', async () => {
  expect(await lostAmong(names, async (name) => name !== '3.png')).toEqual(['3.png']);
});
