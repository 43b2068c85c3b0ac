/** The classroom on the app's own room and journal, at a size for every run; `npm run classroom` does it in full. */
import { expect, test } from 'vitest';
import { runDrops } from './run-drops.mjs';
import { runKills } from './run-kills.mjs';
import { runMixed } from './run-mixed.mjs';

test('what was acknowledged is there after the process was killed, and once', async () => {
  const found = await runKills({ kills: 4, phones: 12 });
  expect(found).toMatchObject({ kills: 4, lost: 0, doubled: 0 });
  expect(found.acknowledged).toBeGreaterThan(0);
}, 60_000);

test('phones that are dropped in the middle of a question come back to their seats with what they answered', async () => {
  const found = await runDrops({ phones: 20 });
  expect(found).toMatchObject({ lost: 0, doubled: 0, seatsChanged: 0, here: 20 });
  expect(found.cameBack).toBeGreaterThanOrEqual(60);
}, 60_000);

test('twenty phones, twenty taps and two counts of hands make one exact count, also after a restart', async () => {
  const { expected, live, after } = await runMixed();
  expect(live).toEqual(expected);
  expect(after).toEqual(expected);
}, 60_000);
