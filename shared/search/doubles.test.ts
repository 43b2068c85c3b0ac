/** Questions that are asked twice are found together, and questions that only sound alike are not. */
import { expect, test } from 'vitest';
import { type DoubleGroup, findDoubles, type Stem } from './doubles';

function groupsOf(stems: readonly Stem[]): DoubleGroup[] {
  const work = findDoubles(stems);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const stem = (text: string, answers = '') => ({ text, answers });
const members = (...stems: { text: string; answers: string }[]) => groupsOf(stems).map((group) => group.members);

test('the same words are doubles whatever their case, accents and signs', () => {
  const groups = groupsOf([stem('Où est l’école?'), stem('Why is the sky blue?'), stem('OU EST L’ECOLE')]);
  expect(groups).toEqual([{ same: true, members: [0, 2] }]);
});

test('one word changed in a long question is nearly the same', () => {
  const words =
    'Which of the two chambers of the Congress of the United States must start a bill that raises new taxes';
  expect(groupsOf([stem(`${words} today?`), stem(`${words} now?`)])).toEqual([{ same: false, members: [0, 1] }]);
});

test('the same stem with other answers is another question', () => {
  expect(
    members(stem('Which of these is true?', 'Red\nGreen\nBlue'), stem('Which of these is true?', 'Paris\nRome\nOslo')),
  ).toEqual([]);
});

test('questions with one pattern and other words are not doubles', () => {
  const capitals = ['France', 'Italy', 'Norway', 'Japan', 'Kenya'].map((land) =>
    stem(`What is the capital of ${land}?`),
  );
  expect(members(...capitals)).toEqual([]);
});

test('questions without words are no doubles of each other', () => {
  expect(members(stem(''), stem('?'), stem(''))).toEqual([]);
});

test('20,000 questions are compared without comparing each with each', () => {
  const word = (n: number) => `w${(n * 7919) % 5003}`;
  const text = (n: number) => Array.from({ length: 14 }, (_, at) => word(n * 31 + at * 97)).join(' ');
  const stems = Array.from({ length: 20_000 }, (_, n) => stem(`${text(n % 19_990)} ${n % 19_990}`));
  expect(groupsOf(stems).filter((group) => group.same)).toHaveLength(10);
});

test('with 20,000 questions others are answered meanwhile', () => {
  const stems = Array.from({ length: 20_000 }, (_, n) => stem(`Which of the numbers comes after ${n}, and why?`));
  expect([...findDoubles(stems)].length).toBeGreaterThan(100);
});
