/** Every file, topic, question and refusal has its row, and a filter leaves only what it names. */
import { expect, test } from 'vitest';
import type { FileReading } from '../../../shared/import/file-reading';
import type { ReadQuestion, ReadTopic } from '../../../shared/import/reading';
import { everyKey } from '../../../shared/import/topics-to-add';
import { newQuestion } from '../../../shared/question/new-question';
import { rowsOf } from './rows';

let ids = 0;
const place = { file: 'a.txt', line: 1, question: 1, words: '' };
const question = (id: string, noted = false): ReadQuestion => ({
  question: { ...newQuestion('choice', () => String(++ids)), id },
  place,
  notes: noted ? [{ code: 'noKey', facts: {} }] : [],
});
const topic = (questions: ReadQuestion[]): ReadTopic => ({
  headline: 'Rivers',
  category: '',
  dek: '',
  date: null,
  keyPoints: [],
  sources: [],
  vocabulary: [],
  questions,
});
const file: FileReading = {
  id: 'f',
  name: 'a.txt',
  format: 'x',
  choices: [],
  tables: [],
  problem: null,
  reading: {
    topics: [topic([question('q1'), question('q2', true)]), topic([])],
    refused: [{ place, code: 'noAnswer', facts: {} }],
  },
};
const shown = (filter: Parameters<typeof rowsOf>[1]) => rowsOf([file], filter).map(({ is, key }) => `${is} ${key}`);

test('all rows stand in the order of the file', () => {
  expect(shown('all')).toEqual([
    'file f',
    'topic topic f 0',
    'question q1',
    'question q2',
    'topic topic f 1',
    'refusal refused f 0',
  ]);
});

test('a filter leaves what it names under its headings', () => {
  expect(shown('ready')).toEqual(['file f', 'topic topic f 0', 'question q1']);
  expect(shown('warnings')).toEqual(['file f', 'topic topic f 0', 'question q2']);
  expect(shown('refused')).toEqual(['file f', 'refusal refused f 0']);
});

test('a topic without questions can be added by its own key', () => {
  expect(everyKey([file])).toEqual(['q1', 'q2', 'f 1']);
});
