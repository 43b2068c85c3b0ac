/** A sheet with the teacher's own ways of writing it is read as she meant it. */
import { expect, it } from 'vitest';
import { buildTopic } from './build-topic';
import { readPastedText } from './read-pasted-text';

function read(lines: readonly string[]) {
  const page = readPastedText(lines.join('\n'));
  if (!page.ok) throw new Error(page.problem.code);
  return { lines: page.value.lines, ...buildTopic(page.value.lines, () => 'id') };
}

const headline = 'Harbor town votes for a tidal power plant';
const dek = 'A close vote ends ten years of talks';
const date = 'March 4, 2026';
const body = [
  'Voters in Port Ellis approved a tidal power plant on Tuesday with 52 percent of all votes.',
  'The plant will make power for about 9,000 homes and cost $210 million over its first ten years.',
  'Fishing families fear for the herring that pass the harbor mouth in April and in May every year.',
  'How many homes will the plant supply?',
];
const masthead = ['Current Events in Civics – Week of March 2', 'Mrs. Delgado, Room 114'];

it.each([
  ['above the date', [...masthead, headline, dek, date, ...body]],
  ['below the date', [...masthead, date, headline, dek, ...body]],
  ['without a dek', [...masthead, headline, date, ...body]],
])('the headline is found below the name of the course and the teacher, %s', (_, page) => {
  const { topic, lines } = read(page);
  expect(topic).toMatchObject({ headline, date: '2026-03-04' });
  for (const line of lines.slice(0, 2)) expect(line).toMatchObject({ role: 'skipped', reason: { code: 'heading' } });
});

it('a headline about a week stays the headline when no other stands above the date', () => {
  expect(read(['A week of storms and the week of repairs', date, ...body]).topic.headline).toBe(
    'A week of storms and the week of repairs',
  );
});

const long = `${'Harbor town votes for a tidal power plant after years of talks '.repeat(7)}and debts`;

it('a very long headline at the top is the headline', () => {
  expect(long.length).toBeGreaterThan(440);
  expect(read([long, date, dek, ...body]).topic).toMatchObject({ headline: long, dek, date: '2026-03-04' });
  expect(read([date, long, dek, ...body]).topic).toMatchObject({ headline: long, dek, date: '2026-03-04' });
});

it('a very long headline stands above a question list with a date too', () => {
  const list = ['1. Which branch makes laws?', 'a) executive', '*b) legislative'];
  expect(read([long, date, ...list]).topic).toMatchObject({ headline: long, date: '2026-03-04' });
});

it('the marks of a statement to judge are no part of it, wherever they stand', () => {
  const { topic } = read([
    '1. T / F   The Senate has 100 members. (True)',
    '2. Congress can override a veto of a bill.  T F',
    '3. The president signs a bill.  True or False',
  ]);
  expect(topic.questions.map(({ stem, kind }) => [stem, kind])).toEqual([
    ['The Senate has 100 members.', 'true-false'],
    ['Congress can override a veto of a bill.', 'true-false'],
    ['The president signs a bill.', 'true-false'],
  ]);
  expect(topic.questions[0]?.answer).toMatchObject({ right: ['true'] });
});

it('an option q) among options a) to z) begins no question', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const { topic } = read(['1. Which letter stands for the vote?', ...letters.map((one) => `${one}) choice ${one}`)]);
  expect(topic.questions).toHaveLength(1);
  expect(topic.questions[0]?.answer).toMatchObject({ options: letters.map((one) => ({ text: `choice ${one}` })) });
});

it('marks that turn the reading direction and characters nobody sees are taken out', () => {
  const { topic } = read([
    '1. Who \u202esigns\u202c a \u2067bill\u2069?\u200e',
    'a) \u200bCongress',
    '*b) the\u200f President',
  ]);
  expect(topic.questions[0]?.stem).toBe('Who signs a bill?');
  expect(topic.questions[0]?.answer).toMatchObject({ options: [{ text: 'Congress' }, { text: 'the President' }] });
});
