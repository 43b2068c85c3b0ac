/** Turns are taken in order, and one that fails stops nobody. */
import { expect, test } from 'vitest';
import { Turns } from './turns';

const after = (ms: number) => new Promise((wake) => setTimeout(wake, ms));

test('a quick act waits for the slow one before it', async () => {
  const turns = new Turns();
  const said: string[] = [];
  void turns.take(async () => {
    await after(20);
    said.push('slow');
  });
  await turns.take(async () => said.push('quick'));
  expect(said).toEqual(['slow', 'quick']);
});

test('an act that fails is told to its asker alone', async () => {
  const turns = new Turns();
  const failed = turns.take(() => Promise.reject(new Error('no')));
  await expect(turns.take(async () => 'yes')).resolves.toBe('yes');
  await expect(failed).rejects.toThrow('no');
});

test('rest waits for what was asked while it waited', async () => {
  const turns = new Turns();
  let done = false;
  void turns.take(async () => {
    void turns.take(async () => {
      await after(10);
      done = true;
    });
  });
  await turns.rest();
  expect(done).toBe(true);
});
