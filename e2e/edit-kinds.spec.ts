/** Each kind of question is made from nothing, is ready, and is shown on the wall beside it, asked and revealed. */
import { expect, type Page, test } from '@playwright/test';
import { gapsInStem } from '../shared/question/gaps-in-stem';
import type { Question } from '../shared/question/question';
import { type LaunchedApp, launchApp } from './support/app';
import { axe } from './support/axe';
import { chooseIn, chooseKind, field, openTopic, preview, readTopic } from './support/editor';

let opened: LaunchedApp;
let mine: string;
test.beforeAll(async () => {
  opened = await launchApp();
});
test.afterAll(() => opened.close());
test.beforeEach(async () => {
  mine = await openTopic(opened.teacher, opened.home, []);
  await opened.teacher.keyboard.press('Control+Enter');
  await expect(field(opened.teacher, 'Question')).toBeFocused();
});

const fill = async (page: Page, texts: Record<string, string>) => {
  for (const [name, text] of Object.entries(texts)) await field(page, name).fill(text);
};

/** What is in the file, once the question is ready and the file is up with it. */
async function made(check: (question: Question) => boolean): Promise<Question> {
  const { teacher, home } = opened;
  await expect(preview(teacher).getByText('Ready to project')).toBeVisible();
  let question: Question | undefined;
  await expect
    .poll(async () => {
      question = (await readTopic(home, mine)).questions[0];
      return question !== undefined && check(question);
    })
    .toBe(true);
  expect(await axe(teacher)).toEqual([]);
  if (!question) throw new Error('no question');
  return question;
}

async function shows(step: string, ...texts: string[]): Promise<void> {
  const side = preview(opened.teacher);
  await side.getByText(step, { exact: true }).click();
  for (const text of texts) await expect(side.locator('.wall').getByText(text).first()).toBeVisible();
}

test('choice', async () => {
  const { teacher } = opened;
  await fill(teacher, { Question: 'Which one?', 'Option A': 'This', 'Option B': 'That', 'Who picks B': 'Guesses' });
  for (const letter of ['D', 'C']) await teacher.getByRole('button', { name: `Remove option ${letter}` }).click();
  await teacher.getByRole('button', { name: 'A is right' }).click();
  await fill(teacher, { 'Feedback for B': 'Look again' });
  const { answer } = await made(
    ({ answer }) => answer.form === 'choose' && answer.options[1]?.feedback === 'Look again',
  );
  expect(answer.form === 'choose' && [answer.options[1]?.slip, answer.right.length]).toEqual(['Guesses', 1]);
  await shows('Options', 'This', 'That');
  await shows('Reveal', 'This');
});

test('multiple response, each option with what it earns', async () => {
  const { teacher } = opened;
  await chooseKind(teacher, 'Multiple response');
  await fill(teacher, { Question: 'Which two?', 'Option A': 'One', 'Option B': 'Two', 'Option C': 'Three' });
  await teacher.getByRole('button', { name: 'Remove option D' }).click();
  for (const letter of ['A', 'B']) await teacher.getByRole('button', { name: `${letter} is right` }).click();
  await chooseIn(teacher, 'Points for a part', 'What each option earns');
  await chooseIn(teacher, 'C earns', '-50 %');
  const { answer, credit } = await made(({ answer }) => answer.form === 'choose' && answer.options[2]?.weight === -0.5);
  expect([credit, answer.form === 'choose' && answer.right.length]).toEqual(['by-weight', 2]);
  await shows('Options', 'One', 'Two', 'Three');
});

test('true or false', async () => {
  const { teacher } = opened;
  await chooseKind(teacher, 'True or false');
  await fill(teacher, { Question: 'The Earth is round.' });
  await teacher.getByRole('button', { name: 'A is right' }).click();
  await made(({ kind }) => kind === 'true-false');
  await shows('Options', 'True', 'False');
});

test('short answer, with one that is partly right', async () => {
  const { teacher } = opened;
  await chooseKind(teacher, 'Short answer');
  await fill(teacher, { Question: 'Which city?', 'Accepted answers': 'Reykjavík\nReykja*' });
  await teacher.getByText('A star stands for any letters').click();
  await teacher.getByText('Forgive accents').click();
  await teacher.getByRole('button', { name: 'Add a partly right answer' }).click();
  await fill(teacher, { 'Partly right answer': 'Iceland' });
  const { answer } = await made(({ answer }) => answer.form === 'write' && answer.others[0]?.text === 'Iceland');
  expect(answer).toMatchObject({
    accepted: ['Reykjavík', 'Reykja*'],
    wildcards: true,
    matchAccents: true,
    matchCase: false,
    others: [{ share: 0.5 }],
  });
  await shows('Reveal', 'Reykjavík');
});

test('numeric, with either decimal sign, a range and two units', async () => {
  const { teacher } = opened;
  await chooseKind(teacher, 'Numeric');
  await fill(teacher, { Question: 'How long?', Number: '1,5', 'Give or take': '0.1' });
  await teacher.getByRole('button', { name: 'Add a number' }).click();
  const second = teacher.getByRole('group', { name: 'number 2' });
  await second.getByRole('button', { name: /Right is/ }).click();
  await teacher.getByRole('option', { name: 'Range', exact: true }).click();
  await second.getByRole('textbox', { name: 'From' }).fill('3');
  await second.getByRole('textbox', { name: 'To' }).fill('4');
  await second.getByRole('textbox', { name: 'Feedback' }).fill('Nearly');
  for (const unit of [1, 2]) {
    await teacher.getByRole('button', { name: 'Add a unit' }).click();
    const name = unit === 1 ? 'Unit of these numbers' : 'Another unit';
    await field(teacher, name).fill(unit === 1 ? 'm' : 'cm');
  }
  await field(teacher, '1 cm is how many m').fill('0.01');
  await teacher.getByText('The unit must be written').click();
  const { answer } = await made(({ answer }) => answer.form === 'number' && answer.unitNeeded);
  expect(answer).toMatchObject({
    accepted: [
      { value: 1.5, tolerance: 0.1, feedback: '' },
      { low: 3, high: 4, feedback: 'Nearly' },
    ],
    units: [
      { name: 'm', times: 1 },
      { name: 'cm', times: 0.01 },
    ],
  });
  await shows('Reveal', '1.5 ± 0.1 m');
});

test('matching, with a right side that belongs to none', async () => {
  const { teacher } = opened;
  await chooseKind(teacher, 'Matching');
  await teacher.getByRole('button', { name: 'Remove Pair 3' }).click();
  await fill(teacher, {
    Question: 'Match them.',
    'Left side 1': 'France',
    'Right side 1': 'Paris',
    'Left side 2': 'Peru',
    'Right side 2': 'Lima',
  });
  await teacher.getByRole('button', { name: 'Add a right side that belongs to none' }).click();
  await fill(teacher, { 'Extra right side 1': 'Oslo' });
  const { answer } = await made(({ answer }) => answer.form === 'match' && answer.extra[0]?.text === 'Oslo');
  expect(answer.form === 'match' && answer.pairs).toHaveLength(2);
  await shows('Asked', 'France', 'Oslo', 'Lima');
});

test('ordering, put right by keys', async () => {
  const { teacher } = opened;
  await chooseKind(teacher, 'Ordering');
  await fill(teacher, { Question: 'In which order?', 'Item 1': 'second', 'Item 2': 'first', 'Item 3': 'third' });
  await teacher.getByRole('button', { name: 'Move Item 2', exact: true }).focus();
  await teacher.keyboard.press('Enter');
  // A moment passes before the places to drop at take the keys.
  await expect(teacher.locator('[aria-roledescription="drop indicator"]:focus')).toBeAttached();
  await teacher.keyboard.press('ArrowUp');
  await expect(teacher.getByRole('button', { name: 'Insert before Item 1', exact: true })).toBeFocused();
  await teacher.keyboard.press('Enter');
  await made(
    ({ answer }) => answer.form === 'order' && answer.items.map((one) => one.text).join() === 'first,second,third',
  );
  await shows('Reveal', 'first', 'second', 'third');
});

test('gaps, made of words of the text', async () => {
  const { teacher } = opened;
  await chooseKind(teacher, 'Gaps');
  await field(teacher, 'Question').fill('Water boils at 100 degrees in Celsius');
  await field(teacher, 'Question').press('End');
  await teacher.keyboard.press('Control+Shift+ArrowLeft');
  await teacher.keyboard.press('Control+Shift+G');
  await expect(field(teacher, 'Question')).toContainText('1. Celsius');
  await expect(teacher.getByRole('group', { name: 'Gap 1' })).toBeVisible();
  await teacher.getByRole('radio', { name: 'Options' }).first().click({ force: true });
  await expect(field(teacher, 'Option A')).toHaveText('Celsius');
  await teacher.getByRole('button', { name: 'Add option' }).click();
  await teacher.keyboard.type('Kelvin');
  const { stem, answer } = await made(
    ({ answer }) =>
      answer.form === 'gaps' && answer.gaps[0]?.answer.form === 'choose' && answer.gaps[0].answer.options.length === 2,
  );
  expect(answer.form === 'gaps' && answer.gaps.map(({ id }) => id)).toEqual(gapsInStem(stem));
  await shows('Asked', 'Water boils at 100 degrees in');
  await shows('Reveal', 'Celsius');
});

test('discussion', async () => {
  const { teacher } = opened;
  await chooseKind(teacher, 'Discussion');
  await fill(teacher, { Question: 'What do you think?', 'Sentence starter': 'I think that' });
  await made(({ answer }) => answer.form === 'talk' && answer.starter === 'I think that');
  await expect(preview(teacher).locator('.wall').getByText('What do you think?')).toBeVisible();
});

test('slide', async () => {
  const { teacher } = opened;
  await chooseKind(teacher, 'Slide');
  await expect(teacher.getByText('There is nothing to answer.')).toBeVisible();
  await expect(field(teacher, 'Sentence starter')).toHaveCount(0);
  await fill(teacher, { Question: 'Two thirds is 738 votes.' });
  await made(({ kind, answer }) => kind === 'slide' && answer.form === 'talk' && answer.think === 0);
  await expect(preview(teacher).locator('.wall-slide').getByText('Two thirds is 738 votes.')).toBeVisible();
});

test('polls: of options, on a scale, in a word', async () => {
  const { teacher } = opened;
  await fill(teacher, { Question: 'Which one do you like?', 'Option A': 'Tea', 'Option B': 'Milk' });
  for (const letter of ['D', 'C']) await teacher.getByRole('button', { name: `Remove option ${letter}` }).click();
  await chooseKind(teacher, 'Poll');
  await expect(teacher.getByRole('button', { name: 'A is right' })).toHaveCount(0);
  await teacher.getByText('Students may pick more than one').click();
  await made(({ kind, answer }) => kind === 'poll' && answer.form === 'choose' && answer.many);
  await shows('Options', 'Tea', 'Milk');
  await chooseKind(teacher, 'Poll on a scale');
  await made(({ kind }) => kind === 'scale-poll');
  await shows('Options', 'Strongly disagree');
  await chooseKind(teacher, 'Poll in a word');
  await made(({ kind }) => kind === 'word-poll');
  await shows('Asked', 'Which one do you like?');
});
