/** Sessions made from a few letters, for the tests of the results. */
import { newOption } from '../question/carry-over';
import type { KindName } from '../question/kinds';
import { written as writtenForm } from '../question/kinds/short-answer';
import { newQuestion } from '../question/new-question';
import type { Question } from '../question/question';
import { recordVersion, type SessionRecord, type VoteRecord } from './session-record';

const base = (kind: KindName, id: string): Question => ({ ...newQuestion(kind, () => id), id, stem: id, points: 1 });

export function choice(id: string, right: number[], idea = ''): Question {
  const options = ['A', 'B', 'C', 'D'].map((text) => newOption(`${id}-${text}`, text));
  const ids = right.map((at) => options[at]?.id ?? '');
  return { ...base('choice', id), idea, answer: { form: 'choose', options, right: ids, many: false } };
}
export const written = (id: string, accepted: string[]): Question => ({
  ...base('short-answer', id),
  answer: writtenForm(accepted, 1),
});
export const talk: Question = {
  ...base('discussion', 'talk'),
  answer: { form: 'talk', think: 1, pair: 1, share: 1, starter: '' },
};

/** A vote from letters, one a student: 'A' to 'D', '-' for a blank; `key` is the right letter or none. */
export function vote(letters: string, key = ''): VoteRecord {
  const chosen = Array.from(letters, (letter) => 'ABCD'.indexOf(letter));
  const right = chosen.map((at) => (at < 0 || key === '' ? -1 : at === 'ABCD'.indexOf(key) ? 1 : 0));
  return {
    chosen,
    right,
    share: right,
    took: chosen.map(() => -1),
    picks: [],
    written: [],
    nameless: [],
    hands: [],
  };
}
export const handsVote = (hands: number[], students = 0): VoteRecord => ({ ...vote('-'.repeat(students)), hands });

export function session(students: number, questions: { question: Question; votes: VoteRecord[] }[]): SessionRecord {
  return {
    version: recordVersion,
    id: 's',
    stamp: '1',
    title: 'Quiz',
    classId: 'c',
    className: 'Period 3',
    startedAt: 0,
    finished: true,
    studentIds: Array.from({ length: students }, (_, at) => `student-${at + 1}`),
    questions: questions.map((one) => ({ ...one, headline: '', revealed: true })),
  };
}
