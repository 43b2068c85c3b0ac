/** What the lists of what to look at again must hold. */
import { describe, expect, it } from 'vitest';
import { anotherLook, commonOther, hardestFirst } from './hardest';
import { ideasOf } from './ideas';
import { choice, session, vote } from './made-session';
import { percentOf } from './share';
import { tallySession } from './tally';

describe('what to look at again', () => {
  const tally = tallySession(
    session(8, [
      { question: choice('q1', [0], 'Two thirds'), votes: [vote('AAAAAAAB', 'A')] },
      { question: choice('q2', [0], 'What a quorum is'), votes: [vote('AAACCBB-', 'A')] },
      { question: choice('q3', [0], 'two thirds'), votes: [vote('AAAAADDD', 'A')] },
    ]),
  );

  it('puts the question with the smallest share first', () => {
    expect(hardestFirst(tally).map(({ question }) => question.id)).toEqual(['q2', 'q3', 'q1']);
  });

  it('names the questions under 65 in a hundred by the exact share', () => {
    expect(anotherLook(tally).map(({ question }) => question.id)).toEqual(['q2', 'q3']);
    const close = tallySession(
      session(48, [{ question: choice('q', [0]), votes: [vote('A'.repeat(31) + 'B'.repeat(17), 'A')] }]),
    );
    expect(percentOf(close.questions[0]?.first ?? { right: 0, of: 0 })).toBe(65);
    expect(anotherLook(close)).toHaveLength(1);
  });

  it('names the other option that most chose, the earlier one when two are equal', () => {
    expect(tally.questions.map(commonOther)).toEqual([
      { option: 1, count: 1 },
      { option: 1, count: 2 },
      { option: 3, count: 3 },
    ]);
  });

  it('sums an idea over its questions, however it is spelt, and counts nobody for a blank', () => {
    expect(ideasOf(tally)).toEqual([
      { idea: 'What a quorum is', share: { right: 3, of: 7 }, questions: 1, missed: 1, students: 4 },
      { idea: 'Two thirds', share: { right: 12, of: 16 }, questions: 2, missed: 1, students: 3 },
    ]);
  });
});
