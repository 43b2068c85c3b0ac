/** What a session’s counts must hold. */
import { describe, expect, it } from 'vitest';
import type { Question } from '../question/question';
import { gridOf } from './grid';
import { choice, handsVote, session, talk, vote, written } from './made-session';
import { movesOf } from './moves';
import type { VoteRecord } from './session-record';
import { percentOf } from './share';
import { tallySession } from './tally';
import { whoChose } from './who-chose';

describe('a tally', () => {
  it('counts rights of those who answered, and a blank neither as right nor as not right', () => {
    const tally = tallySession(
      session(7, [
        { question: choice('q1', [1]), votes: [vote('BBBACDB', 'B')] },
        { question: choice('q2', [0]), votes: [vote('AAAAAA-', 'A')] },
      ]),
    );
    expect(tally.questions.map(({ first }) => first)).toEqual([
      { right: 4, of: 7 },
      { right: 6, of: 6 },
    ]);
    expect(tally.questions.map(({ votes }) => votes[0]?.counts)).toEqual([
      [1, 4, 1, 1],
      [6, 0, 0, 0],
    ]);
    expect(tally.questions[1]?.votes[0]?.blank).toBe(1);
    expect(tally.whole).toEqual({ right: 10, of: 13 });
  });

  it('leaves a student out of every share who gave no answer in the whole quiz', () => {
    const tally = tallySession(session(6, [{ question: choice('q1', [1]), votes: [vote('BBBAA-', 'B')] }]));
    expect(tally.present).toBe(5);
    expect(tally.questions[0]?.first).toEqual({ right: 3, of: 5 });
    expect(gridOf(tally).rows.map(({ score }) => score)).toEqual([1, 1, 1, 0, 0, null]);
  });

  it('rounds a percent half up, without the errors of fractions', () => {
    expect(percentOf({ right: 23, of: 40 })).toBe(58);
    expect(percentOf({ right: 29, of: 200 })).toBe(15);
    expect(percentOf({ right: 1, of: 6 })).toBe(17);
    for (let of = 5; of <= 60; of += 1) {
      for (let right = 0; right <= of; right += 1) {
        const exact = (BigInt(right) * 1000n) / BigInt(of);
        expect(percentOf({ right, of })).toBe(Number((exact + 5n) / 10n));
      }
    }
  });

  it('gives no percent for fewer than five answers', () => {
    expect(percentOf({ right: 3, of: 4 })).toBeNull();
    expect(percentOf({ right: 0, of: 0 })).toBeNull();
    expect(percentOf({ right: 5, of: 5 })).toBe(100);
    expect(
      tallySession(
        session(3, [
          { question: choice('q1', [0]), votes: [vote('AAB', 'A')] },
          { question: choice('q2', [0]), votes: [vote('AAB', 'A')] },
        ]),
      ).mostAnswers,
    ).toBe(3);
  });

  it('never scores a question without a key, and leaves discussions out', () => {
    const tally = tallySession(
      session(5, [
        { question: choice('poll', []), votes: [vote('AABBC')] },
        { question: talk, votes: [] },
        { question: choice('q', [0]), votes: [vote('AABBB', 'A')] },
      ]),
    );
    expect(tally.questions.map(({ index }) => index)).toEqual([0, 2]);
    expect(tally.questions[0]?.first).toBeNull();
    expect(tally.questions[0]?.votes[0]?.counts).toEqual([2, 2, 1, 0]);
    expect(tally.whole).toEqual({ right: 2, of: 5 });
    expect(gridOf(tally).scoredQuestions).toBe(1);
    expect(gridOf(tally).rows[0]?.cells).toEqual([
      { mark: 'unmarked', options: [0], text: '' },
      { mark: 'right', options: [0], text: '' },
    ]);
  });

  it('does not let blanks lower the share of a question that one student answered', () => {
    const tally = tallySession(
      session(26, [
        { question: choice('q1', [0]), votes: [vote(`B${'-'.repeat(25)}`, 'A')] },
        { question: choice('q2', [0]), votes: [vote(`${'A'.repeat(6)}${'-'.repeat(20)}`, 'A')] },
      ]),
    );
    expect(tally.questions.map(({ first }) => first)).toEqual([
      { right: 0, of: 1 },
      { right: 6, of: 6 },
    ]);
  });

  it('knows the most hands of a vote, but not where a student may raise more than one', () => {
    const hands = (right: number[]) =>
      tallySession(session(4, [{ question: choice('q1', right), votes: [handsVote([3, 4], 4)] }])).mostHands;
    expect(hands([0])).toBe(7);
    expect(hands([0, 1])).toBe(0);
  });

  it('leaves out a question that nobody answered', () => {
    const tally = tallySession(
      session(5, [
        { question: choice('q1', [0]), votes: [vote('-----', 'A')] },
        { question: choice('q2', [0]), votes: [] },
      ]),
    );
    expect(tally.questions).toEqual([]);
    expect(tally.whole).toBeNull();
  });

  it('counts hands without students, and marks them by the option', () => {
    const tally = tallySession(
      session(0, [
        { question: choice('q1', [1]), votes: [handsVote([4, 18, 3, 1])] },
        { question: written('q2', ['yes']), votes: [handsVote([11, 9])] },
      ]),
    );
    expect(tally.handsOnly).toBe(true);
    expect(tally.questions.map(({ first }) => first)).toEqual([
      { right: 18, of: 26 },
      { right: 11, of: 20 },
    ]);
    expect(tally.questions[1]?.votes[0]?.counts).toEqual([11, 9]);
    expect(gridOf(tally).rows).toEqual([]);
  });

  it('does not mark hands where several options are right', () => {
    expect(
      tallySession(session(0, [{ question: choice('q1', [0, 1]), votes: [handsVote([9, 9, 9, 9])] }])).questions[0]
        ?.first,
    ).toBeNull();
  });

  it('does not count hands into the score of a student', () => {
    const tally = tallySession(
      session(2, [
        { question: choice('q1', [1]), votes: [handsVote([1, 9], 2)] },
        { question: choice('q2', [0]), votes: [vote('AB', 'A')] },
      ]),
    );
    expect(gridOf(tally).scoredQuestions).toBe(1);
    expect(gridOf(tally).rows.map(({ score }) => score)).toEqual([1, 0]);
  });

  it('scores the first vote and keeps the second beside it', () => {
    const tally = tallySession(
      session(6, [{ question: choice('q1', [1]), votes: [vote('AABBC-', 'B'), vote('BABABB', 'B')] }]),
    );
    const one = tally.questions[0];
    expect(one?.first).toEqual({ right: 2, of: 5 });
    expect(one?.second).toEqual({ right: 4, of: 6 });
    expect(gridOf(tally).rows.map(({ score }) => score)).toEqual([0, 0, 1, 1, 0, 0]);
    expect(one && movesOf(tally, one)).toMatchObject({ toRight: 2, away: 1 });
    expect(one && movesOf(tally, one)?.moves.map(({ student }) => student)).toEqual([0, 3, 4]);
  });

  it('keeps a written answer as it was written', () => {
    const words: VoteRecord = {
      chosen: [0, 1, 0, -1, 1],
      right: [1, 0, 1, -1, 0],
      share: [1, 0, 1, -1, 0],
      took: [],
      picks: [],
      written: ['two thirds', 'half'],
      nameless: [],
      hands: [],
    };
    const tally = tallySession(
      session(5, [
        { question: written('q', ['two thirds']), votes: [words] },
        { question: choice('q2', [0]), votes: [vote('AAAAA', 'A')] },
      ]),
    );
    expect(gridOf(tally).rows.map(({ cells }) => cells[0])).toEqual([
      { mark: 'right', options: [], text: 'two thirds' },
      { mark: 'other', options: [], text: 'half' },
      { mark: 'right', options: [], text: 'two thirds' },
      null,
      { mark: 'other', options: [], text: 'half' },
    ]);
    expect(tally.questions[0]?.votes[0]?.counts).toEqual([2, 2]);
    const first = tally.questions[0];
    expect(first && whoChose(tally, first).map(({ mark, students }) => [mark, students])).toEqual([
      ['right', [0, 2]],
      ['other', [1, 4]],
      ['blank', [3]],
    ]);
  });

  it('counts each option that was picked where several may be, and groups students by what they picked together', () => {
    const question: Question = { ...choice('q', [0, 1]), kind: 'multiple-response', credit: 'right-minus-wrong' };
    if (question.answer.form === 'choose') question.answer.many = true;
    const picked: VoteRecord = {
      chosen: [0, 1, 0, 2, -1],
      right: [1, 0, 1, 0, -1],
      share: [1, 0.5, 1, 0, -1],
      took: [],
      picks: [[0, 1], [0], [0, 2]],
      written: [],
      nameless: [],
      hands: [],
    };
    const tally = tallySession(session(5, [{ question: { ...question, points: 2 }, votes: [picked] }]));
    const one = tally.questions[0];
    expect(one?.votes[0]?.counts).toEqual([4, 2, 1, 0]);
    expect(one?.first).toEqual({ right: 2, of: 4 });
    expect(one?.votes[0]?.points).toEqual({ earned: 5, of: 8 });
    expect(one && whoChose(tally, one).map(({ options, mark, students }) => [options, mark, students])).toEqual([
      [[0, 1], 'right', [0, 2]],
      [[0], 'other', [1]],
      [[0, 2], 'other', [3]],
    ]);
    expect(gridOf(tally).rows[1]?.cells).toEqual([{ mark: 'other', options: [0], text: '' }]);
  });

  it('takes hands for several options as answers of at least so many students, and marks none', () => {
    const question = choice('q', [0, 1]);
    if (question.answer.form === 'choose') question.answer.many = true;
    const tally = tallySession(session(0, [{ question, votes: [handsVote([9, 4, 2, 0])] }]));
    expect(tally.questions[0]?.votes[0]).toMatchObject({ answered: 9, counts: [9, 4, 2, 0], share: null });
  });

  it('groups what was written, the most frequent first', () => {
    const words: VoteRecord = {
      chosen: [1, 0, 1, 2],
      right: [-1, -1, -1, -1],
      share: [-1, -1, -1, -1],
      took: [],
      picks: [],
      written: ['Hope', 'Fear', ''],
      nameless: [],
      hands: [],
    };
    const tally = tallySession(session(4, [{ question: written('q', []), votes: [words] }]));
    expect(tally.questions[0]?.votes[0]?.given).toEqual([
      { text: 'Fear', count: 2, right: null },
      { text: 'Hope', count: 1, right: null },
    ]);
    expect(tally.questions[0]?.first).toBeNull();
  });
});
