/** What the times to answer must hold. */
import { describe, expect, it } from 'vitest';
import { choice, session, vote } from './made-session';
import { tallySession } from './tally';
import { medianTimes } from './times';

describe('the time to answer', () => {
  const timed = (took: number[]) => {
    const tally = tallySession(session(5, [{ question: choice('q', [0]), votes: [{ ...vote('AAABB', 'A'), took }] }]));
    const one = tally.questions[0];
    return one && medianTimes(tally, one);
  };
  it('is the middle one, or between the two in the middle, in whole seconds', () => {
    expect(timed([30_000, 10_000, 12_400, 20_000, 5_000])).toEqual({ right: 12, other: 13 });
  });
  it('is not made up where none was taken', () => {
    expect(timed([-1, -1, 9_000, -1, -1])).toEqual({ right: 9, other: null });
  });
});
