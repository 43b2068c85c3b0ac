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

const paris = 'Paris\nRome\nOslo\nBonn';
const yesNo = 'True\nFalse';

test.each([
  ['a word more', ['What is the capital of France?', paris], ['What is the capital city of France?', paris]],
  [
    'a word more that has a sense',
    ['Who wrote the famous novel Emma?', 'Austen'],
    ['Who wrote the novel Emma?', 'Austen'],
  ],
  ['another frame', ['What is the capital of France?', paris], ['Which of these is the capital of France', paris]],
  [
    'an order to name it',
    ['Name one branch of the government.', 'Senate'],
    ['What is one branch of the government?', 'Senate'],
  ],
  ['options in another order', ['Where do whales live?', 'Sea\nLakes'], ['Where do whales live', 'Lakes\nSea']],
  [
    'one option changed',
    ['What is the capital of France?', paris],
    ['What is the capital of France?', 'Paris\nRome\nOslo\nBern'],
  ],
  ['another spelling', ['What colour is a healthy leaf?', 'Green'], ['What color is a healthy leaf?', 'green']],
  ['a letter left out', ['Who leads the federal government now?', 'X'], ['Who leads the federal goverment?', 'X']],
  [
    'a part before a comma',
    ['During the Civil War, who was president of the Union?', 'Lincoln'],
    ['Who was president of the Union during the Civil War?', 'Lincoln'],
  ],
  [
    'figures for words',
    ['How many senators does each of the 50 states have? Two or three?', '2'],
    ['How many senators has each of the 50 states? 2 or 3?', '2'],
  ],
  [
    'a name in short',
    ['Who was the first President of the United States?', 'Washington'],
    ['Who was the first president of the U.S.?', 'Washington'],
  ],
  [
    'a prompt to talk about',
    ['Why should a court be free to overrule a parliament?', ''],
    ['Why should courts be free to overrule parliaments?', ''],
  ],
])('%s is nearly the same', (_, [text = '', answers = ''], [other = '', others = '']) => {
  const groups = groupsOf([stem(text, answers), stem('Why is the sky blue?', 'Air'), stem(other, others)]);
  expect(groups.map((group) => group.members)).toEqual([[0, 2]]);
});

test.each([
  ['a year', ['In 1868 this was ratified.', yesNo], ['In 1870 this was ratified.', yesNo]],
  ['a "not"', ['Which is a branch of government?', paris], ['Which is NOT a branch of government?', paris]],
  ['a "not" in short', ['Which state is a monarchy?', paris], ["Which state isn't a monarchy?", paris]],
  ['a rank', ['Which planet is the largest?', paris], ['Which planet is the second largest?', paris]],
  ['a name', ['Who leads the House of Commons?', yesNo], ['Who leads the House of Lords?', yesNo]],
  ['a name more', ['Who was the president in the war?', 'X'], ['Who was the president in the Korean war?', 'X']],
  ['who and when', ['Who founded the city of Rome?', paris], ['When was the city of Rome founded?', paris]],
  ['a sign', ['What is 7 + 3?', '10\n4'], ['What is 7 - 3?', '10\n4']],
  ['the order', ['The House is larger than the Senate.', yesNo], ['The Senate is larger than the House.', yesNo]],
  [
    'an opposite',
    ['Pressure increases when water boils at a higher heat.', yesNo],
    ['Pressure decreases when water boils at a higher heat.', yesNo],
  ],
  [
    'a letter',
    ['Which muscle performs adduction of the arm?', paris],
    ['Which muscle performs abduction of the arm?', paris],
  ],
  ['a direction', ['Which lies to the left of the river?', paris], ['Which lies to the right of the river?', paris]],
  ['an Arabic "not"', ['أي مما يلي من فروع الحكومة؟', paris], ['أي مما يلي ليس من فروع الحكومة؟', paris]],
])('%s makes another question', (_, [text = '', answers = ''], [other = '', others = '']) => {
  expect(members(stem(text, answers), stem(other, others))).toEqual([]);
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
