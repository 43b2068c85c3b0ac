/** Step 6, project: the wall by itself on the second display, every key, and nothing on the wall before its time. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { SchoolClass } from '../shared/library/school-class';
import type { Topic } from '../shared/library/topic';
import { type LaunchedApp, launchApp } from './support/app';
import { hasTwoDisplays, needsTwoDisplays, plugProjectorIn, unplugProjector } from './support/displays';
import {
  answerByTyping,
  endQuiz,
  nextButton,
  openAnswers,
  openLobby,
  sample,
  seat,
  secondsLeft,
  step,
} from './support/quiz';
import { expectScene, listenAtWall, wallPlace } from './support/wall';

let opened: LaunchedApp;
test.afterEach(() => opened.close());

const inside = (inner: { x: number; width: number } | undefined, outer: { x: number; width: number }) =>
  inner !== undefined && inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width;

test('with a projector the wall fills it by itself, and follows when it is unplugged and plugged in', async () => {
  needsTwoDisplays();
  opened = await launchApp();
  await openLobby(opened);
  const wall = await opened.projector();
  const { teacher } = opened;
  await expect(async () => {
    const { bounds, second } = await wallPlace(opened);
    expect(bounds).toEqual(second);
  }).toPass();
  await expect(teacher.getByRole('banner').getByText('On second screen')).toBeVisible();
  await step(teacher, 'Start quiz');
  try {
    unplugProjector();
    await expect(teacher.getByRole('banner').getByText('In a window')).toBeVisible();
    await expect(async () => {
      const { displays, bounds, primary, fullScreen } = await wallPlace(opened);
      expect({ displays, fullScreen, isInside: inside(bounds, primary) }).toEqual({
        displays: 1,
        fullScreen: false,
        isInside: true,
      });
    }).toPass();
    await expectScene(wall, 'question');
  } finally {
    plugProjectorIn();
  }
  await expect(async () => {
    const { bounds, second } = await wallPlace(opened);
    expect(second).toBeDefined();
    expect(bounds).toEqual(second);
  }).toPass();
  await expect(teacher.getByRole('banner').getByText('On second screen')).toBeVisible();
  await step(teacher, 'Start answers');
  await expectScene(wall, 'answering');
});

test('a projector that changes its resolution is filled all the same, and the teacher sees the new one', async () => {
  needsTwoDisplays();
  opened = await launchApp();
  await openLobby(opened);
  const { teacher } = opened;
  const wall = await opened.projector();
  const filled = (width: number, height: number) =>
    expect(async () => {
      const { bounds, second, fullScreen } = await wallPlace(opened);
      expect({ bounds, fullScreen }).toEqual({ bounds: second, fullScreen: true });
      const drawn = await wall.evaluate(() => {
        const { width, height } = document.querySelector('.wall')?.getBoundingClientRect() ?? new DOMRect();
        const { scrollWidth, scrollHeight } = document.documentElement;
        return { wall: [width, height], page: [scrollWidth, scrollHeight] };
      });
      expect(drawn).toEqual({ wall: [width, height], page: [width, height] });
    }).toPass();
  await filled(1920, 1080);
  try {
    plugProjectorIn('1024x768');
    await filled(1024, 768);
    await expect(teacher.getByText('1024 × 768')).toBeVisible();
  } finally {
    plugProjectorIn();
  }
  await filled(1920, 1080);
  await expect(teacher.getByText('1920 × 1080')).toBeVisible();
  expect(await wall.evaluate(() => getComputedStyle(document.body).cursor)).toBe('none');
});

test('without a projector the wall stands in a window, and the quiz runs the same', async () => {
  if (hasTwoDisplays) unplugProjector();
  try {
    opened = await launchApp();
    await openLobby(opened);
    const wall = await opened.projector();
    await expect(opened.teacher.getByRole('banner').getByText('In a window')).toBeVisible();
    await expectScene(wall, 'lobby');
    const { bounds, primary, fullScreen } = await wallPlace(opened);
    expect(fullScreen).toBe(false);
    expect(bounds?.width).toBeLessThan(primary.width);
    await step(opened.teacher, 'Start quiz');
    await expectScene(wall, 'question');
  } finally {
    if (hasTwoDisplays) plugProjectorIn();
  }
});

test('keys and clicker lead through a question, the button says what comes, and a double press does nothing', async () => {
  opened = await launchApp();
  await openLobby(opened);
  const { teacher } = opened;
  const wall = await opened.projector();
  await step(teacher, 'Start quiz', 'F5');
  await teacher.keyboard.press('Control+2');
  await expect(wall.getByText(sample.stem)).toBeVisible();
  await expectScene(wall, 'question');
  await step(teacher, 'Show options', 'PageDown');
  await expectScene(wall, 'options');
  await step(teacher, 'Start answers', 'ArrowRight');
  // Pressed again at once, on all three keys; when the wall is blank, these have been dealt with too.
  for (const key of ['Space', 'PageDown', 'ArrowRight', 'b']) await teacher.keyboard.press(key);
  await expectScene(wall, 'blank');
  await teacher.keyboard.press('.');
  await expectScene(wall, 'answering');
  await expect(nextButton(teacher, 'Reveal answer')).toBeVisible();
  await teacher.keyboard.press('ArrowLeft');
  await expectScene(wall, 'options');
  await teacher.keyboard.press('PageUp');
  await expectScene(wall, 'question');
  await step(teacher, 'Show options');
  await step(teacher, 'Start answers');
  await answerByTyping(teacher, 'ben', 'Ben K.', 'a');
  await step(teacher, 'Reveal answer');
  await expectScene(wall, 'revealed');
  await expect(nextButton(teacher, 'Next question')).toBeVisible();
  await teacher.keyboard.press('r');
  await expect(wall.getByText('second vote')).toBeVisible();
  await expect(seat(teacher, 'Ben K., no answer yet')).toBeVisible();
});

test('names are hidden, a student is picked, and Esc asks before the quiz ends', async () => {
  opened = await launchApp();
  await openLobby(opened);
  const { teacher } = opened;
  await openAnswers(teacher);
  await teacher.keyboard.press('n');
  await expect(seat(teacher, 'Seat 3, no answer yet')).toBeVisible();
  await expect(teacher.getByText('Ben K.')).toHaveCount(0);
  await teacher.keyboard.press('n');
  await expect(seat(teacher, 'Ben K., no answer yet')).toBeVisible();
  await teacher.keyboard.press('p');
  await expect(teacher.getByRole('complementary').getByText(/^Picked: \S/)).toBeVisible();
  await teacher.keyboard.press('Escape');
  const question = teacher.getByRole('alertdialog', { name: `End “${sample.headline}”?` });
  await expect(question.getByRole('button', { name: 'Keep going' })).toBeFocused();
  await teacher.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(nextButton(teacher, 'Reveal answer')).toBeVisible();
  await endQuiz(teacher);
  await expectScene(await opened.projector(), 'finished');
});

test('the clock runs, pauses, takes more and less time, and is not there where the question has none', async () => {
  opened = await launchApp();
  const file = join(opened.home, 'Libraries', 'Civics and government', sample.file);
  const topic = JSON.parse(await readFile(file, 'utf8')) as Topic;
  const questions = topic.questions.map((one, index) => (index === 2 ? { ...one, seconds: null } : one));
  await writeFile(file, JSON.stringify({ ...topic, questions }));
  await openLobby(opened);
  const { teacher } = opened;
  const wall = await opened.projector();
  await openAnswers(teacher);
  await expect.poll(() => secondsLeft(teacher)).toBeLessThan(30);
  await teacher.keyboard.press('t');
  await expect(teacher.getByRole('button', { name: 'Start', exact: false }).first()).toBeVisible();
  const paused = await secondsLeft(teacher);
  await teacher.keyboard.press('+');
  await expect.poll(() => secondsLeft(teacher)).toBe(paused + 30);
  // Nothing must happen for a while, and nothing is all there is to wait for.
  await teacher.waitForTimeout(1300);
  expect(await secondsLeft(teacher)).toBe(paused + 30);
  await expect(wall.locator('.wall-timer')).toHaveText((await teacher.getByRole('timer').textContent()) ?? 'no clock');
  await teacher.keyboard.press('-');
  await expect.poll(() => secondsLeft(teacher)).toBe(paused);
  await teacher.keyboard.press('t');
  await expect.poll(() => secondsLeft(teacher)).toBeLessThan(paused);
  await teacher.keyboard.press('Control+3');
  await step(teacher, 'Show options');
  await step(teacher, 'Start answers');
  await expect(teacher.getByRole('timer')).toHaveCount(0);
  await expect(wall.locator('.wall-timer')).toHaveCount(0);
});

test('hands are counted by typing, with the names left out', async () => {
  opened = await launchApp();
  await openLobby(opened, /^No class/);
  const { teacher } = opened;
  const wall = await opened.projector();
  await openAnswers(teacher);
  for (const [letter, hands] of [
    ['A', '4'],
    ['D', '17'],
  ] as const) {
    await teacher.getByRole('textbox', { name: `Hands for ${letter}` }).focus();
    await teacher.keyboard.press('Control+a');
    await teacher.keyboard.type(hands);
  }
  await expect(wall.getByText('4 answered', { exact: true })).toBeVisible();
  // Space, still in the field, takes the hands and the step.
  await step(teacher, 'Reveal answer');
  await expect(wall.getByText('21 answered')).toBeVisible();
  await expectScene(wall, 'revealed');
  await expect(
    wall.getByRole('listitem').filter({ hasText: 'There are only 538 electors' }).getByText('17', { exact: true }),
  ).toBeVisible();
  await expect(
    wall.getByRole('listitem').filter({ hasText: 'A majority is only 269' }).getByText('4', { exact: true }),
  ).toBeVisible();
});

test('before the reveal the class gets no key, no names, no counts and no explanation, and after it no names', async () => {
  opened = await launchApp();
  await openLobby(opened);
  const { teacher, home } = opened;
  const wall = await opened.projector();
  const heard = await listenAtWall(opened);
  const roster = JSON.parse(await readFile(join(home, 'Classes', 'practice-class.class.json'), 'utf8')) as SchoolClass;
  const names = roster.students.map((student) => student.name);
  expect(names).toHaveLength(sample.students);
  await openAnswers(teacher);
  await seat(teacher, 'Camila R., no answer yet').click();
  await teacher.getByRole('button', { name: 'D: There are only 538 electors' }).click();
  await expect(seat(teacher, 'Camila R., answered D')).toBeVisible();
  await answerByTyping(teacher, 'aoi', 'Aoife B.', 'a');
  await answerByTyping(teacher, '3', 'Ben K.', 'd');
  await expect(wall.getByText(`3 of ${sample.students} answered`)).toBeVisible();
  const [drawn, sent] = [await wall.content(), await heard()];
  expect(sent).toContain(sample.stem);
  expect(drawn).toContain('There are only 538 electors');
  for (const secret of [...names, sample.explanation, 'Takes exactly half', 'Good for pairs']) {
    expect(drawn).not.toContain(secret);
    expect(sent).not.toContain(secret);
  }
  expect(sent).not.toMatch(/"(right|count|counts|accepted|rightCount)"/);
  await expect(wall.getByLabel('Right', { exact: true })).toHaveCount(0);
  await expect(wall.locator('.option-wall__count')).toHaveCount(0);
  const classes = await wall.getByRole('listitem').evaluateAll((all) => all.map((one) => one.className));
  expect(new Set(classes).size).toBe(1);
  await step(teacher, 'Reveal answer');
  const right = wall.getByRole('listitem').filter({ has: wall.getByLabel('Right', { exact: true }) });
  await expect(right).toContainText('There are only 538 electors');
  await expect(right.getByText('2', { exact: true })).toBeVisible();
  await expect(wall.getByText(sample.explanation)).toBeVisible();
  const [shown, told] = [await wall.content(), await heard()];
  for (const name of names) expect(shown + told).not.toContain(name);
});

test('Esc closes what is open, wherever the focus is, and the answer strip moves no name', async () => {
  opened = await launchApp();
  await openLobby(opened);
  const { teacher } = opened;
  await openAnswers(teacher);
  const ben = seat(teacher, 'Ben K., no answer yet');
  const before = await ben.boundingBox();
  await ben.click();
  const strip = teacher.getByRole('dialog', { name: 'Answer of Ben K.' });
  await expect(strip).toBeFocused();
  expect(await ben.boundingBox()).toEqual(before);
  const question = teacher.getByRole('alertdialog');
  for (const isFocused of [true, false]) {
    if (!isFocused) await ben.click();
    await expect(strip).toBeFocused();
    if (!isFocused) await strip.evaluate((box) => box.blur());
    await teacher.keyboard.press('Escape');
    await expect(strip).toBeHidden();
    await expect(question).toBeHidden();
  }
  await teacher.keyboard.press('Escape');
  await expect(question.getByRole('button', { name: 'Keep going' })).toBeFocused();
  await teacher.mouse.click(5, 400);
  await teacher.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(nextButton(teacher, 'Reveal answer')).toBeVisible();
});

test('hands come on top of names, more than the class is warned of, and the letters work from the field of hands', async () => {
  opened = await launchApp();
  await openLobby(opened);
  const { teacher } = opened;
  await openAnswers(teacher);
  await answerByTyping(teacher, 'ben', 'Ben K.', 'd');
  await teacher.getByText('Hands', { exact: true }).click();
  await expect(teacher.getByText('Hands are counted on top of the 1 answered by name.')).toBeVisible();
  await teacher.getByRole('textbox', { name: 'Hands for A' }).fill('99');
  await teacher.keyboard.press('t');
  await expect(teacher.getByText('More answers than students: 100 of 26')).toBeVisible();
  await expect(teacher.getByRole('contentinfo').getByText('to go on')).toBeVisible();
  await teacher.getByRole('textbox', { name: 'Hands for A' }).fill('3');
  await teacher.keyboard.press('r');
  await expect(teacher.getByRole('textbox', { name: 'Hands for A' })).toHaveValue('0');
  await expect(teacher.getByText(/^More answers/)).toBeHidden();
  await step(teacher, 'Reveal answer');
  await expect(teacher.getByText('was 3')).toBeVisible();
});
