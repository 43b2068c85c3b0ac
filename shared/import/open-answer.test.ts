/** A key that says "answers vary" makes a discussion, and lines to write on are no part of the question. */
import { expect, test } from 'vitest';
import { buildTopic } from './build-topic';
import { isOpenAnswer } from './open-answer';
import { readPastedText } from './read-pasted-text';

function questionsOf(lines: readonly string[]) {
  const page = readPastedText(lines.join('\n'));
  if (!page.ok) throw new Error(page.problem.code);
  let id = 0;
  return buildTopic(page.value.lines, () => `id-${id++}`).topic.questions;
}

test('a key with "answers vary" in it has no accepted answer for that question', () => {
  const questions = questionsOf([
    '1. Which branch makes laws?',
    'A. Executive',
    'B. Legislative',
    '2. Explain the elastic clause in your own words.',
    '______________________________',
    '3. All of these are checks EXCEPT',
    'A) veto',
    'B) the filibuster',
    'Answer Key',
    '1. B',
    '2. answers vary',
    '3. B',
  ]);
  expect(questions.map(({ kind, stem }) => [kind, stem])).toEqual([
    ['choice', 'Which branch makes laws?'],
    ['discussion', 'Explain the elastic clause in your own words.'],
    ['choice', 'All of these are checks EXCEPT'],
  ]);
});

test('an answer line below its question says it too', () => {
  const [question] = questionsOf(['1. What would you change in your town?', 'Answer: Answers will vary.']);
  expect(question).toMatchObject({ kind: 'discussion', answer: { form: 'talk' } });
});

test.each([
  'Answers vary',
  'Answers will vary.',
  'student responses may vary',
  'varies',
  '(open)',
  'open-ended',
  'see rubric',
  'Las respuestas pueden variar',
  'respuesta abierta',
  'Las respuestas variarán.',
  'réponse libre',
  'Les réponses peuvent varier',
  'individuelle Antworten',
  'Die Antworten variieren.',
])('%j is no answer', (text) => expect(isOpenAnswer(text)).toBe(true));

test.each([
  'variation',
  'open market',
  'The answer is open to debate in court',
  'libre-échange',
  'Rubik',
  'B',
  'variable',
])('%j is an answer', (text) => expect(isOpenAnswer(text)).toBe(false));
