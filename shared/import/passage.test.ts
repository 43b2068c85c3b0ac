/** A text above the first question never becomes a part of it. */
import { expect, it } from 'vitest';
import { plainText } from '../rich-text/plain-text';
import { buildTopic } from './build-topic';
import { readPastedText } from './read-pasted-text';

function stems(...lines: string[]): string[] {
  const page = readPastedText(lines.join('\n'));
  if (!page.ok) throw new Error(page.problem.code);
  return buildTopic(page.value.lines, () => 'id').topic.questions.map(({ stem }) => plainText(stem));
}

const text = [
  'The town opened the old pier on Monday after four years of work',
  'Most of the posts had to be replaced since salt water had made them soft',
  'The lamp at its end still burns and can be seen from the next island',
];

it('several whole lines above a question are left out of it', () => {
  expect(stems(...text, 'What made the posts soft?', 'a) salt water', 'b) ice', 'Answer: a')).toEqual([
    'What made the posts soft?',
  ]);
});

it('the last line above the options is the question, though it asks nothing', () => {
  expect(stems(...text, 'The posts were made soft by', 'a) salt water', 'b) ice', 'Answer: a')).toEqual([
    'The posts were made soft by',
  ]);
});

it('a short introduction stays with its question', () => {
  expect(stems('Tom has three apples.', 'He eats one.', 'How many are left?', 'a) one', 'b) two', 'Answer: b')).toEqual(
    ['Tom has three apples. He eats one. How many are left?'],
  );
});

it('a sentence that is broken over many lines is one', () => {
  expect(
    stems(
      'When the town opened the old pier on Monday',
      'after four years of work on its wooden',
      'posts, which salt water had made soft,',
      'how much had it paid?',
      'a) nine million',
      'b) ten million',
      'Answer: a',
    ),
  ).toEqual([
    'When the town opened the old pier on Monday after four years of work on its wooden posts, which salt water had made soft, how much had it paid?',
  ]);
});
