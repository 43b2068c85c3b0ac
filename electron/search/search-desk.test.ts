/** What is asked of a search that still reads the libraries is answered from all of them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { emptyTopic } from '../../shared/library/empty';
import { done } from '../../shared/problem';
import { newQuestion } from '../../shared/question/new-question';
import type { Question } from '../../shared/question/question';
import { noFilters } from '../../shared/search/query';
import { SearchDesk } from './search-desk';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});
const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-search-'));
  folders.push(folder);
  return folder;
};
const topicWithQuestions = (id: string) => ({
  ...emptyTopic(id, null),
  questions: ['a', 'b', 'c'].map((letter): Question => {
    const blank = newQuestion('short-answer', () => `${id}-${letter}`);
    if (blank.answer.form !== 'write') return blank;
    return { ...blank, stem: `Which letter is ${letter}?`, answer: { ...blank.answer, accepted: [letter] } };
  }),
});
const wish = { count: 3, spreadOverTopics: false, easyToHard: false, oneDiscussion: false };
const ask = { query: { words: '', filters: noFilters }, wish, seed: 1868, except: [] };

test('a draw waits until every question has been read, so that its number draws the same again', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'one.topic.json'), '{}');
  const desk = new SearchDesk({
    keptIn: await newFolder(),
    readTopic: async () => done(topicWithQuestions('one')),
    sessions: { stamps: async () => new Map(), read: async () => null },
    newName: () => 'kept',
    changed: () => undefined,
  });
  await desk.open();
  const early = desk.answer('draw', ask);
  await desk.look([{ id: 'library', folder }]);
  expect(await early).toHaveLength(3);
  expect(await desk.answer('draw', ask)).toEqual(await early);
});
