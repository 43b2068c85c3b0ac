/** Sessions made from a few letters, for the tests of the results. */
import type { Question } from '../question/question';
import type { SessionRecord, VoteRecord } from './session-record';

const body = {
  explanation: '',
  notes: '',
  idea: '',
  level: 'medium',
  tags: [],
  grounds: null,
  points: 1,
  seconds: null,
  secondVote: false,
} as const;

export function choice(id: string, right: number[], idea = ''): Question {
  const options = ['A', 'B', 'C', 'D'].map((text) => ({ id: `${id}-${text}`, text, slip: '' }));
  return {
    ...body,
    tags: [],
    id,
    stem: id,
    idea,
    kind: 'choice',
    answer: { form: 'choose', options, right: right.map((at) => options[at]?.id ?? '') },
  };
}
export const written = (id: string, accepted: string[]): Question => ({
  ...body,
  tags: [],
  id,
  stem: id,
  kind: 'short-answer',
  answer: { form: 'write', accepted, lines: 1 },
});
export const talk: Question = {
  ...body,
  tags: [],
  id: 'talk',
  stem: 'talk',
  kind: 'discussion',
  answer: { form: 'talk', think: 1, pair: 1, share: 1, starter: '' },
};

/** A vote from letters, one a student: 'A' to 'D', '-' for a blank; `key` is the right letter or none. */
export function vote(letters: string, key = ''): VoteRecord {
  const chosen = Array.from(letters, (letter) => 'ABCD'.indexOf(letter));
  return {
    chosen,
    right: chosen.map((at) => (at < 0 || key === '' ? -1 : at === 'ABCD'.indexOf(key) ? 1 : 0)),
    took: chosen.map(() => -1),
    written: [],
    hands: [],
  };
}
export const handsVote = (hands: number[], students = 0): VoteRecord => ({ ...vote('-'.repeat(students)), hands });

export function session(students: number, questions: { question: Question; votes: VoteRecord[] }[]): SessionRecord {
  return {
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
