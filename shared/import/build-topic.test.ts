/** The topic follows the roles that the teacher gives to the lines. */
import { expect, it } from 'vitest';
import { topicSchema } from '../library/topic';
import { isReady } from '../question/readiness';
import { buildTopic } from './build-topic';
import { changeKind, changeRole, joinLine } from './change-line';
import { placesOfLines } from './line-places';
import type { PastedLine } from './pasted-line';
import { readPastedText } from './read-pasted-text';

function read(text: string): PastedLine[] {
  const page = readPastedText(text);
  if (!page.ok) throw new Error(page.problem.code);
  return page.value.lines;
}

function build(lines: readonly PastedLine[]) {
  let id = 0;
  return buildTopic(lines, () => `id${++id}`);
}

const page = read(
  'September 3, 2025\nA short headline for the day\nSecretary of State\nMarco Rubio met with officials to speak about trade and safety.\nThe talks lasted four hours, and both sides want to meet again.\nWho met?\nWhy did they meet?\nStart Quiz',
);

it('is a whole topic as the library keeps it', () =>
  expect(topicSchema.safeParse(build(page).topic).success).toBe(true));

it('a piece that becomes the category leaves the key point as it stands', () => {
  const { topic, findings } = build(changeRole(page, 3, 'category'));
  expect([topic.category, topic.keyPoints[0]?.text]).toEqual([
    'Secretary of State',
    'Marco Rubio met with officials to speak about trade and safety.',
  ]);
  expect(findings.map((one) => one.code)).not.toContain('categoryMissing');
});

it('lines can be joined and parted', () => {
  const joined = joinLine(page, 5, 'above');
  expect(build(joined).topic.keyPoints).toHaveLength(1);
  expect(build(joinLine(joined, 5, null)).topic).toEqual(build(page).topic);
  expect(build(joinLine(joinLine(page, 3, null), 4, null)).topic.keyPoints.map((point) => point.text.length)).toEqual([
    18, 63, 63,
  ]);
});

it('a question that becomes an option belongs to the question above it', () => {
  const { topic } = build(changeRole(page, 7, 'option'));
  expect(topic.questions).toHaveLength(1);
  expect(topic.questions[0]?.answer).toMatchObject({ options: [{ text: 'Why did they meet?' }], right: [] });
});

it('a skipped line can be taken in, and any line skipped', () => {
  expect(build(changeRole(page, 8, 'question')).topic.questions).toHaveLength(3);
  const skipped = changeRole(page, 6, 'skipped');
  expect(skipped.find((line) => line.number === 6)?.reason).toEqual({ code: 'byTeacher' });
  expect(build(skipped).topic.questions).toHaveLength(1);
});

it('a kind that the teacher chose is kept', () => {
  const { topic, findings } = build(changeKind(page, 6, 'short-answer'));
  expect(topic.questions.map((question) => question.kind)).toEqual(['short-answer', 'choice']);
  expect(findings.filter((one) => one.code === 'questionHasNoOptions').map((one) => one.lines)).toEqual([[7]]);
});

it('an option above every question is reported with its line', () => {
  expect(build(changeRole(page, 5, 'option')).findings).toContainEqual({
    code: 'lineHasNoQuestion',
    weight: 'decide',
    lines: [5],
  });
});

it('a date that can not be read is reported with its line', () => {
  const { topic, findings } = build(changeRole(page, 5, 'date').filter((line) => line.number !== 1));
  expect(topic.date).toBeNull();
  expect(findings).toContainEqual({ code: 'dateUnread', weight: 'decide', lines: [5] });
});

it('reports what is missing from a question by line and number', () => {
  const lines = read(
    '1. Which is red?\na) grass\nb) blood\n\n2. Which is blue?\na) sky *\nb) sea\nAnswer: b\n\n3. Which is green?\na) grass\nAnswer: a\n\n4. Which is white?\na) snow\nb) coal\nAnswer: d\n\nAnswer key: 1-B 9-A',
  );
  const { topic, findings } = build(lines);
  expect(topic.questions.map(isReady)).toEqual([true, false, false, false]);
  expect(findings.filter((one) => one.weight === 'decide' && one.lines.length > 0)).toEqual([
    { code: 'twoRight', weight: 'decide', lines: [5], question: 2 },
    { code: 'questionHasOneOption', weight: 'decide', lines: [10], question: 3 },
    { code: 'answerNotAmongOptions', weight: 'decide', lines: [14], question: 4 },
    { code: 'keyNamesNoQuestion', weight: 'decide', lines: [19], question: 9 },
  ]);
});

it('several options that are marked, named together or asked for make a question with several right', () => {
  const { topic, findings } = build(
    read(
      '1. Which are blue?\na) sky *\nb) sea *\nc) grass\n\n2. Which are even?\na) 2\nb) 3\nc) 4\nAnswer: A and C\n\n3. Select all that apply.\na) x\n*b) y\nAnswer: b',
    ),
  );
  expect(findings.filter((one) => one.question !== undefined)).toEqual([]);
  expect(topic.questions.map(({ kind }) => kind)).toEqual(Array(3).fill('multiple-response'));
  expect(topic.questions.map(isReady)).toEqual([true, true, true]);
  expect(topic.questions.map(({ answer }) => (answer.form === 'choose' ? answer.right.length : 0))).toEqual([2, 2, 1]);
});

it('a question that is asked twice with other options stays two questions', () => {
  const { topic } = build(read('What is right?\na) x *\nb) y\n\nWhat is right?\na) p\nb) q *'));
  expect(topic.questions.map(({ answer }) => answer.form === 'choose' && answer.options.length)).toEqual([2, 2]);
});

it.each([
  ['a star before the letter', '*b) two'],
  ['a star after the label', 'b) *two'],
  ['a star at the end', 'b) two *'],
  ['a tick', 'b) two ✓'],
  ['a word', 'b) two (correct)'],
  ['a word in capitals', 'B. two (CORRECT)'],
  ['bold letters', '**b) two**'],
  ['an arrow', 'b) two <-- correct'],
])('%s marks the right option', (_, option) => {
  const [question] = build(read(`1. Which is even?\na) one\n${option}\nc) three`)).topic.questions;
  const right =
    question?.answer.form === 'choose'
      ? question.answer.options.filter(
          ({ id }) => question.answer.form === 'choose' && question.answer.right.includes(id),
        )
      : [];
  expect(right.map((one) => one.text)).toEqual(['two']);
});

it.each([
  'Answer: B',
  'Ans: b)',
  'Key: B',
  'Correct answer: two',
  'ANSWER: (b)',
  'The correct answer is B',
  'Answer - b',
  'Answer: B. two',
  'Answer: 2',
  'Correct: B',
  'Answer: B because it can be halved',
])('%s names the right option', (answer) => {
  const [question] = build(read(`1. Which is even?\na) one\nb) two\nc) three\n${answer}`)).topic.questions;
  expect(question?.answer).toMatchObject({
    right: [question?.answer.form === 'choose' ? question.answer.options[1]?.id : ''],
  });
});

it('stars before every option are bullets', () => {
  const { topic, findings } = build(read('1. Which is even?\n* one\n* two\n* three'));
  expect(topic.questions[0]?.answer).toMatchObject({
    options: [{ text: 'one' }, { text: 'two' }, { text: 'three' }],
    right: [],
  });
  expect(findings.map((one) => one.code)).toContain('questionHasNoKey');
});

it('statements under a true or false heading are judged', () => {
  const { topic } = build(
    read(
      'True or False\n1. Ice floats on water.\n2. Iron floats on water.\n\nMultiple choice\n3. Which floats?\na) ice\nb) iron\n\nAnswer key\n1. T\n2. F\n3. a',
    ),
  );
  expect(
    topic.questions.map((question) => [
      question.kind,
      question.answer.form === 'choose' && question.answer.right.length,
    ]),
  ).toEqual([
    ['true-false', 1],
    ['true-false', 1],
    ['choice', 1],
  ]);
});

it('counts key points, questions and options for the labels of the lines', () => {
  const lines = read('1. Which is even?\na) one\n*b) two\n2. Which is odd?\na) one b) two');
  expect([...placesOfLines(lines).values()].map((place) => [place.ordinal, place.markedRight])).toEqual([
    [1, false],
    [1, false],
    [2, true],
    [2, false],
    [1, false],
  ]);
  expect(placesOfLines(page).get(4)).toMatchObject({ ordinal: 1, joined: true });
});
