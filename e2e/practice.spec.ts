/** Practice: a topic worked through by keys alone, told why after each answer, and its progress is there the next time. */
import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './support/app';
import { layEveryKind } from './support/every-kind';
import { goTo } from './support/screen';

const topic = '#library?libraryId=sample-civics-and-government&topicId=electoral-count';
const stem = (page: Page) => page.locator('.practice-question').getByRole('heading', { level: 2 });
const told = (page: Page) => page.locator('.told');

test('a topic is practiced by keys, and its progress is there after the app was closed, until it is reset', async () => {
  const first = await launchApp({ keep: true });
  const page = first.teacher;
  await page.evaluate(() => window.lectern?.call('settings.change', { welcomed: true }));
  await goTo(page, topic);
  await page.getByRole('button', { name: 'Start practice' }).click();
  await expect(stem(page)).toHaveText(/nine representatives/);
  await page.keyboard.type('eleven');
  await page.keyboard.press('Enter');
  await expect(told(page)).toContainText('Right');
  await expect(told(page)).toContainText('nine and two make eleven');
  await page.keyboard.press('Enter');
  await expect(stem(page)).toHaveText('Why is a count of 270 to 270 impossible?');
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await expect(told(page)).toContainText('Another answer is right');
  await expect(page.getByRole('listitem').filter({ hasText: 'There are only 538 electors' })).toHaveClass(/is-right/);
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 of 2 right in this round.')).toBeVisible();
  await first.close();

  const again = await launchApp({ home: first.home, profile: first.profile });
  await goTo(again.teacher, topic);
  await again.teacher.getByRole('button', { name: '1 of 2 answered right in practice, 5 not answered yet' }).click();
  await expect(again.teacher.getByText('1 of 2 answered right so far.')).toBeVisible();
  await again.teacher.getByRole('button', { name: 'Practice 1 question again' }).click();
  await expect(stem(again.teacher)).toHaveText('Why is a count of 270 to 270 impossible?');
  await again.teacher.keyboard.press('d');
  await again.teacher.keyboard.press('Enter');
  await again.teacher.keyboard.press('Enter');
  await expect(again.teacher.getByText('1 of 1 right in this round.')).toBeVisible();
  await again.teacher.getByRole('button', { name: 'Reset progress' }).click();
  await expect(again.teacher.getByText('Nothing answered yet.').first()).toBeVisible();
  await again.teacher.getByRole('button', { name: 'Undo' }).click();
  await expect(again.teacher.getByText('Every answer so far was right.')).toBeVisible();
  await again.close();
});

/** What is right for each kind, in the order of the set, given by hand. */
const answers: readonly (readonly [stem: string, give: (page: Page) => Promise<void>])[] = [
  ['Which branch of government makes the laws?', (page) => page.keyboard.press('1')],
  [
    'Which of these are in the First Amendment?',
    async (page) => {
      await page.keyboard.press('a');
      await page.keyboard.press('c');
    },
  ],
  ['The Senate can refuse a treaty.', (page) => page.getByRole('radio', { name: 'True' }).check()],
  ['Who was the first president', (page) => page.keyboard.type('washington')],
  ['How wide is Lake Superior', (page) => page.keyboard.type('160 mi')],
  [
    'Match each state with its capital.',
    async (page) => {
      for (const [state, city] of [
        ['Texas', 'Austin'],
        ['Ohio', 'Columbus'],
        ['Maine', 'Augusta'],
        ['Utah', 'Salt Lake City'],
      ] as const) {
        await page.getByRole('button', { name: `What goes with ${state}` }).click();
        await page.getByRole('option', { name: city }).click();
      }
    },
  ],
  [
    'Put the steps of a bill in order.',
    async (page) => {
      const steps = ['It is introduced', 'A committee studies it', 'Both houses vote', 'The president signs it'];
      const rows = page.locator('.fill-order__text');
      for (const [place, step] of steps.entries()) {
        let now = (await rows.allTextContents()).indexOf(step);
        for (; now > place; now -= 1) {
          await page.getByRole('button', { name: `Move up: ${step}` }).click();
          await expect(rows.nth(now - 1)).toHaveText(step);
        }
      }
    },
  ],
  [
    'Congress has',
    async (page) => {
      await page.getByRole('textbox', { name: 'Gap 1' }).fill('two');
      await page.getByRole('button', { name: 'Gap 2' }).click();
      await page.getByRole('option', { name: 'the other house' }).click();
    },
  ],
];

test('every kind is answered in its own way; talks and slides are shown and polls are left out', async () => {
  test.setTimeout(90_000);
  const { teacher, home, close } = await launchApp();
  await teacher.evaluate(() => window.lectern?.call('settings.change', { welcomed: true }));
  await layEveryKind(home);
  await goTo(teacher, '#sets?setId=every-kind');
  await teacher.getByRole('button', { name: 'Practice this set' }).click();
  await expect(teacher.getByText('Left out: 3 polls.')).toBeVisible();
  await teacher.keyboard.press('Enter');
  for (const [asked, give] of answers) {
    await expect(stem(teacher)).toContainText(asked);
    await give(teacher);
    await teacher.getByRole('button', { name: 'Check answer' }).click();
    await expect(teacher.locator('.told__verdict')).toHaveText('Right');
    await teacher.keyboard.press('Enter');
  }
  await expect(stem(teacher)).toHaveText('Should everybody have to vote?');
  await expect(teacher.getByText('You could begin with: I would want')).toBeVisible();
  await teacher.keyboard.press('Enter');
  await expect(stem(teacher)).toContainText('Two thirds of the voters');
  await teacher.keyboard.press('Enter');
  await expect(teacher.getByText(`${answers.length} of ${answers.length} right in this round.`)).toBeVisible();
  await expect(teacher.locator('.mastery .ramp')).toHaveText('100%');
  await close();
});
