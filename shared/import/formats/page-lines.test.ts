/** Files of plain lines are read as pasted text is, and what was left out or is open is told with its line. */
import { expect, test } from 'vitest';
import { inShort, questionsOf, readText, refusalsOf } from '../fixtures/read-as';
import { questionListFile } from './question-list-file';
import { topicPageFile } from './topic-page-file';

test('a list keeps what is ready, notes what has no key and refuses what contradicts itself', () => {
  const read = readText(
    questionListFile,
    '1. Which is red?\na) grass\n*b) blood\n\n2. Which is blue?\na) sky *\nb) sea\nAnswer: b\n\n3. Which is green?\na) grass\n\n4. Which is white?\na) snow\nb) coal\nAnswer: d\n\n5. Which is old?\na) Rome\nb) Mars\n\n6. Why is it cold?\n\n7. Which two are even?\na) 2\nb) 3\nc) 4\nAnswer: A, C\n',
    'colours.txt',
  );
  expect(inShort(read)).toEqual([
    'choice | Which is red? | grass / *blood',
    'choice | Which is old? | Rome / Mars',
    'short-answer | Why is it cold? | ',
    'multiple-response | Which two are even? | *2 / 3 / *4',
  ]);
  expect(
    questionsOf(read).map(({ place, notes }) => [place.line, place.question, notes.map(({ code }) => code)]),
  ).toEqual([
    [1, 1, []],
    [18, 5, ['noKey']],
    [22, 6, ['noKey']],
    [24, 7, []],
  ]);
  expect(refusalsOf(read)).toEqual(['5:2 malformed', '10:3 oneOption', '13:4 answerNotAmongOptions']);
  expect(read.topics[0]?.headline).toBe('colours');
});

test('five thousand questions are read whole', () => {
  const text = Array.from({ length: 5000 }, (_, at) => `${at + 1}. What is thing ${at}?\na) x\nb) y\nAnswer: a\n`).join(
    '\n',
  );
  const read = readText(questionListFile, text);
  expect([questionsOf(read).length, read.refused.length]).toEqual([5000, 0]);
});

test('a page keeps its headline, date, key points and open questions', () => {
  const read = readText(
    topicPageFile,
    'September 3, 2025\nNew bridge opens over the river\nThe town waited ten years for it\nThe bridge carries trams and bicycles across the river since Monday.\nThe city council paid for most of the work with a bond from 2019.\nEngineers expect forty thousand people to cross the bridge each day.\nHow will the bridge change the way to school?\n',
  );
  expect(read.topics[0]).toMatchObject({ headline: 'New bridge opens over the river', date: '2025-09-03' });
  expect(read.topics[0]?.keyPoints).toHaveLength(3);
  expect(inShort(read)).toEqual(['short-answer | How will the bridge change the way to school? | ']);
});
