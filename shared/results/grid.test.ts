/** What the grid’s order must hold. */
import { describe, expect, it } from 'vitest';
import { gridOf, sortRows } from './grid';
import { choice, session, vote } from './made-session';
import { tallySession } from './tally';

describe('the order of the grid', () => {
  const tally = tallySession(
    session(4, [
      { question: choice('q1', [0]), votes: [vote('BA-A', 'A')] },
      { question: choice('q2', [0]), votes: [vote('AB-A', 'A')] },
    ]),
  );
  const byName = (a: { student: number }, b: { student: number }) => b.student - a.student;
  const order = (...wish: Parameters<typeof sortRows>) => sortRows(...wish).map(({ student }) => student);

  it('is the best score first and the absent last', () => {
    expect(order(gridOf(tally).rows, { by: 'score' }, byName)).toEqual([3, 1, 0, 2]);
  });
  it('is by name when asked', () => {
    expect(order(gridOf(tally).rows, { by: 'name' }, byName)).toEqual([3, 2, 1, 0]);
  });
  it('is right answers to one question first when asked', () => {
    expect(order(gridOf(tally).rows, { by: 'question', at: 1 }, byName)).toEqual([3, 0, 1, 2]);
  });
});
