/** A table is shown with what its columns hold, and is read as the teacher says they are. */
import { expect, test } from 'vitest';
import type { ImportSource } from './source';
import { looksOf, readMapped } from './table-look';

const source: ImportSource = {
  as: 'text',
  name: 'quiz.csv',
  text: 'Nr;Was;X;Y\n1;Which is a river?;Nile;Everest\n2;Which is a hill?;Volga;Etna\n',
};
let ids = 0;
const newId = () => String(++ids);

test('the beginning of the table is there, in short', () => {
  const [look, ...others] = looksOf(source);
  expect(others).toEqual([]);
  expect(look?.rows[1]).toEqual(['1', 'Which is a river?', 'Nile', 'Everest']);
});

test('what the teacher says of the columns is what is read', () => {
  const reading = readMapped(
    source,
    [{ heads: 1, uses: ['unused', 'question', 'right', 'wrong'], rightBy: 'words' }],
    newId,
  );
  const questions = reading.topics.flatMap((topic) => topic.questions);
  expect(questions.map(({ question }) => question.stem)).toEqual(['Which is a river?', 'Which is a hill?']);
  const answer = questions[0]?.question.answer;
  const texts = answer?.form === 'choose' ? answer.options.map(({ text }) => text) : [];
  expect(new Set(texts)).toEqual(new Set(['Nile', 'Everest']));
  expect(questions[0]?.place).toMatchObject({ file: 'quiz.csv', line: 2 });
});

test('a sheet that is said to hold nothing is left out', () => {
  expect(readMapped(source, [null], newId)).toEqual({ topics: [], refused: [] });
});
