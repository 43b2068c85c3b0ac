/** What the sentence over the results must hold. */
import { expect, it } from 'vitest';
import { results as words } from '../../../shared/messages/results';
import { newOption } from '../../../shared/question/carry-over';
import { newQuestion } from '../../../shared/question/new-question';
import type { Question } from '../../../shared/question/question';
import { recordVersion, type SessionRecord } from '../../../shared/results/session-record';
import { tallySession } from '../../../shared/results/tally';
import { findingOf } from './finding';

const question = (id: string, right: string[]): Question => ({
  ...newQuestion('choice', () => id),
  stem: id,
  answer: { form: 'choose', options: ['a', 'b'].map((text) => newOption(text, text)), right, many: false },
});

function finding(votes: number[][][], right = ['a']): string {
  const students = votes[0]?.[0]?.length ?? 0;
  const record: SessionRecord = {
    version: recordVersion,
    id: 's',
    stamp: '',
    title: '',
    classId: null,
    className: '',
    startedAt: 0,
    finished: true,
    studentIds: Array.from({ length: students }, (_, at) => `s${at}`),
    questions: votes.map((rounds, at) => ({
      question: question(`q${at}`, right),
      headline: '',
      revealed: true,
      votes: rounds.map((chosen) => ({
        chosen,
        right: chosen.map((one) => (right.length === 0 || one < 0 ? -1 : one === 0 ? 1 : 0)),
        share: [],
        took: [],
        picks: [],
        written: [],
        nameless: [],
        hands: [],
      })),
    })),
  };
  return findingOf(tallySession(record), words);
}

it('says the percent and how many questions need another look', () => {
  expect(finding([[[0, 0, 0, 1, 1]], [[0, 0, 0, 0, 0]], [[1, 1, 0, 0, 0]]])).toBe(
    '73% right. 2 questions need another look.',
  );
  expect(finding([[[0, 0, 0, 0, 0]]])).toBe('100% right. No question needs another look.');
});
it('says of which vote it speaks when there were two', () => {
  expect(
    finding([
      [
        [0, 0, 0, 1, 1],
        [0, 0, 0, 0, 0],
      ],
    ]),
  ).toBe('60% right on the first vote. 1 question needs another look.');
});
it('gives counts and no percent for fewer than five students', () => {
  expect(finding([[[0, 0, 1, 0]], [[0, 0, 0, 0]]])).toBe(
    '7 of the 8 answers to 2 questions were right. No question needs another look.',
  );
});
it('says when nothing was marked, and when nothing was answered', () => {
  expect(finding([[[0, 0, 1, 0, 1]]], [])).toBe('Nothing was marked in this quiz.');
  expect(finding([])).toBe('Nothing was answered in this quiz.');
});
