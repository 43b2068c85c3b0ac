/** A new topic is called what the teacher wrote, or else what was read, or else as its file. */
import { expect, test } from 'vitest';
import { newQuestion } from '../question/new-question';
import { emptyTopic } from './begin-reading';
import type { FileReading } from './file-reading';
import { everyKey, topicKey, topicsToAdd } from './topics-to-add';

let ids = 0;
const newId = () => `id-${++ids}`;
const place = { file: 'f', line: 1, question: 1, words: '' };
const topic = (headline: string) => ({
  ...emptyTopic(headline),
  questions: [{ question: newQuestion('choice', newId), place, notes: [] }],
});

test('what she writes wins, and an empty headline is no headline', () => {
  const reading = { topics: [topic('Read'), topic(''), topic('Read too')], refused: [] };
  const file = { id: 'f', name: 'unit 3.gift', reading } as unknown as FileReading;
  const headlines = { [topicKey('f', 0)]: ' Hers ', [topicKey('f', 2)]: '  ' };
  const made = topicsToAdd([file], { chosen: new Set(everyKey([file])), headlines, newId, now: 0 });
  expect(made.map(({ headline }) => headline)).toEqual(['Hers', 'unit 3', 'Read too']);
});
