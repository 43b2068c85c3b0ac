/** Everything beyond points needs points, and goes off with them. */
import { expect, test } from 'vitest';
import { plainPlay } from '../../../shared/live/play';
import { heldBy, playNames, switchPlay } from './play-steps';

test('without points only points can be switched on', () => {
  expect(playNames.filter((name) => heldBy(plainPlay, name) === null)).toEqual(['points']);
  expect(playNames.filter((name) => heldBy({ ...plainPlay, points: true }, name) !== null)).toEqual([]);
});

test('points take everything along when they go off, and nothing when they come on', () => {
  const all = { points: true, speedBonus: true, streaks: true, leaderboard: true, teams: true };
  expect(switchPlay(all, 'points', false)).toEqual(plainPlay);
  expect(switchPlay(plainPlay, 'points', true)).toEqual({ ...plainPlay, points: true });
  expect(switchPlay(all, 'streaks', false)).toEqual({ ...all, streaks: false });
});
