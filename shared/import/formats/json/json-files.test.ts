/** The JSON files of quiz tools are read with their types, times and titles; what can't be held says why. */
import { expect, test } from 'vitest';
import { inShort, questionsOf, readText, refusalsOf } from '../../fixtures/read-as';
import { classQuiz } from './class-quiz';
import { openTriviaDb } from './open-trivia-db';
import { razzia } from './razzia';

const trivia = (record: object) => JSON.stringify({ response_code: 0, results: [record] });

test('Open Trivia DB is read in each of its encodings', () => {
  const expected = ['choice | The "Ö" of <b>? | *a & b / c'];
  const plain = {
    category: 'Art',
    type: 'multiple',
    difficulty: 'hard',
    question: 'The &quot;&Ouml;&quot; of &lt;b&gt;?',
    correct_answer: 'a &amp; b',
    incorrect_answers: ['c'],
  };
  expect(inShort(readText(openTriviaDb, trivia(plain)))).toEqual(expected);
  expect(inShort(readText(openTriviaDb, JSON.stringify([plain])))).toEqual(expected);
  const encode = (how: (text: string) => string) =>
    trivia({
      category: how('Art'),
      type: how('multiple'),
      difficulty: how('hard'),
      question: how('The "Ö" of <b>?'),
      correct_answer: how('a & b'),
      incorrect_answers: [how('c')],
    });
  const base64 = readText(
    openTriviaDb,
    encode((text) => Buffer.from(text).toString('base64')),
  );
  expect([inShort(base64), base64.topics[0]?.headline, questionsOf(base64)[0]?.question.level]).toEqual([
    expected,
    'Art',
    'hard',
  ]);
  expect(inShort(readText(openTriviaDb, encode(encodeURIComponent)))).toEqual(expected);
});

test('Open Trivia DB tells statements, sorts options and refuses records without an answer', () => {
  const read = readText(
    openTriviaDb,
    '[{"type":"boolean","question":"So?","correct_answer":"False","incorrect_answers":["True"]},\n{"question":"What?"},\n{"question":"How many?","correct_answer":"9","incorrect_answers":["10","2"]}]',
  );
  expect(inShort(read)).toEqual(['true-false | So? | True / *False', 'choice | How many? | 2 / *9 / 10']);
  expect(refusalsOf(read)).toEqual(['2:2 malformed']);
});

test('ClassQuiz is read with all its types', () => {
  const read = readText(
    classQuiz,
    JSON.stringify(
      {
        title: 'Mixed',
        questions: [
          {
            question: 'One?',
            time: '20',
            answers: [
              { right: true, answer: '<b>x</b>' },
              { right: false, answer: 'y' },
            ],
          },
          {
            question: 'Some?',
            type: 'CHECK',
            time: 5,
            answers: [
              { right: true, answer: 'x' },
              { right: true, answer: 'y' },
            ],
          },
          { question: 'Vote', type: 'VOTING', answers: [{ answer: 'x' }, { answer: 'y', image: 'a.png' }] },
          { question: 'Words?', type: 'TEXT', answers: [{ answer: 'Yes', case_sensitive: true }] },
          { question: 'Where?', type: 'RANGE', answers: { min: 0, max: 9, min_correct: 3, max_correct: 4 } },
          { question: 'Sort', type: 'ORDER', answers: [{ answer: 'a' }, { answer: 'b' }] },
          { question: 'Look', type: 'SLIDE', answers: 'text' },
        ],
      },
      null,
      1,
    ),
  );
  expect(inShort(read)).toEqual([
    'choice | One? | ***x** / y',
    'multiple-response | Some? | *x / *y',
    'poll | Vote | x / y',
    'short-answer | Words? | Yes',
    'numeric | Where? | 3..4',
    'ordering | Sort | a / b',
  ]);
  expect(
    questionsOf(read).map(({ question, notes }) => [question.seconds, notes.map(({ code }) => code).join()]),
  ).toEqual([
    [20, ''],
    [5, ''],
    [60, 'mediaLost'],
    [60, ''],
    [60, 'kindChanged'],
    [60, ''],
  ]);
  expect(read.refused.map(({ code }) => code)).toEqual(['noQuestion']);
  expect(read.topics[0]?.headline).toBe('Mixed');
});

test('Rahoot and Razzia name right answers by place, one or several, and lose media by name', () => {
  const read = readText(
    razzia,
    '{"subject":"S","questions":[\n{"question":"A?","answers":["x","y"],"solution":1,"time":15,"image":"https://e/x.png"},\n{"question":"B?","answers":["x","y","z"],"solutions":[0,2]},\n{"question":"C?","answers":["x","y"],"solution":2}]}',
  );
  expect(inShort(read)).toEqual(['choice | A? | x / *y', 'multiple-response | B? | *x / y / *z']);
  expect(questionsOf(read)[0]?.notes).toEqual([{ code: 'mediaLost', facts: { count: 1, names: 'https://e/x.png' } }]);
  expect(refusalsOf(read)).toEqual(['4:3 answerNotAmongOptions']);
});

test('a file of another sort is none of these', () => {
  for (const format of [openTriviaDb, classQuiz, razzia])
    for (const text of ['{"a":1', '[]', '{"questions":[{"answers":1}]}', '"correct_answer"', '{"questions":[null]}'])
      expect(format.fits({ as: 'text', name: 'x.json', text })).toBe(0);
});
