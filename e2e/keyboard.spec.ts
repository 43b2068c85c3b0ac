/** The whole journey by keyboard alone, from a pasted page to the Word file: nothing in it is ever clicked. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchApp } from './support/app';
import { answerByTyping, nextButton, step } from './support/quiz';

const headline = 'State court says drone photos need a warrant';
const question = 'Why did the court call the photos a search?';
const pasted = [
  'Nov. 19, 2026',
  headline,
  'Judges split 4–3 over what a backyard fence still hides',
  'State supreme court',
  'Deputies in Marlow County flew a small drone over a fenced yard and photographed a shed without asking a judge.',
  'The court held that low-flying photos of a home are a search, so police need a warrant first.',
  question,
  'Where did the three dissenting judges disagree?',
  'The photos were too blurry to use',
  'Open air is open to everyone *',
  'The warrant covered too much',
];

/** Walks with Tab until the focus is there, as somebody does who has no mouse. */
async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  await expect(wanted.first()).toBeVisible();
  for (let walked = 0; walked < 60; walked += 1) {
    if (await wanted.first().evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(wanted.first()).toBeFocused();
}

/** Finds a command in the palette and runs it. */
async function command(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /^Search topics/ })).toBeFocused();
  await page.keyboard.type(`>${typed}`);
  const found = page.getByRole('listbox', { name: 'What was found' }).getByRole('option');
  await expect(found.first()).toContainText(typed, { ignoreCase: true });
  await page.keyboard.press('Enter');
}

test('a teacher without a mouse goes from a pasted page to a quiz, its results and a Word file', async () => {
  const { app, teacher, home, close } = await launchApp();
  const { keyboard } = teacher;
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  await expect(teacher.getByRole('heading', { level: 1, name: 'Start with one good topic' })).toBeVisible();

  await test.step('paste and import', async () => {
    await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), pasted.join('\n'));
    await press('Control+i');
    await expect(teacher.getByRole('textbox', { name: 'Paste the text' })).toBeFocused();
    await press('Control+v');
    await expect(teacher.getByRole('button', { name: /^Line 2: Headline/ })).toBeVisible();
    await press('Control+Enter');
    await expect(teacher.getByRole('dialog')).toBeHidden();
    await expect(teacher.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  });

  await test.step('give the first question its options and its key', async () => {
    const field = teacher.getByRole('textbox', { name: 'Question', exact: true });
    // The page hears its keys a moment after it is drawn.
    await expect(async () => {
      await press('e');
      await expect(field).toHaveText(question, { timeout: 1000 });
    }).toPass();
    for (const [letter, text] of [
      ['A', 'They looked into a home from low above it'],
      ['B', 'They were sold to a newspaper'],
    ] as const) {
      await tabTo(teacher, teacher.getByRole('button', { name: 'Add option' }));
      await press('Enter');
      await expect(teacher.getByRole('textbox', { name: `Option ${letter}`, exact: true })).toBeFocused();
      await keyboard.type(text);
      if (letter !== 'A') continue;
      await tabTo(teacher, teacher.getByRole('button', { name: 'A is right' }));
      await press('Space');
    }
    await expect(teacher.getByText('2 of 2 ready')).toBeVisible();
  });

  await test.step('put a set together and start it with the class', async () => {
    await command(teacher, 'New question set');
    await tabTo(teacher, teacher.getByRole('searchbox', { name: 'Search questions' }));
    await keyboard.type('drone photos');
    const found = teacher.getByRole('grid', { name: 'Questions found' });
    // The first under its topic: what stood there before the search is gone.
    await expect(found.getByRole('row').nth(1)).toHaveAccessibleName(question);
    await tabTo(teacher, found.getByRole('row', { name: question }));
    await press('Enter', 'ArrowDown', 'Enter');
    await expect(teacher.getByText('In this set')).toHaveCount(2);
    await press('F5');
    const start = teacher.getByRole('dialog', { name: /^Start “/ });
    await expect(start.getByRole('button', { name: 'Start quiz' })).toBeFocused();
    await tabTo(teacher, start.getByRole('radio').first(), 'Shift+Tab');
    for (const choice of await start.getByRole('radio').all()) {
      if (await start.getByRole('radio', { name: /^Practice class/ }).isChecked()) break;
      await expect(choice).toBeVisible();
      await press('ArrowDown');
    }
    await tabTo(teacher, start.getByRole('button', { name: 'Start quiz' }));
    await press('Enter');
  });

  await test.step('take answers by name and by hands', async () => {
    await step(teacher, 'Start quiz');
    await step(teacher, 'Show options');
    await step(teacher, 'Start answers');
    await answerByTyping(teacher, 'aoi', 'Aoife B.', 'a');
    await answerByTyping(teacher, 'ben', 'Ben K.', 'b');
    await step(teacher, 'Reveal answer');
    await step(teacher, 'Next question');
    await step(teacher, 'Show options');
    await step(teacher, 'Start answers');
    await tabTo(teacher, teacher.getByRole('radio', { name: 'By name' }));
    await press('ArrowRight');
    await tabTo(teacher, teacher.getByRole('textbox', { name: 'Hands for B' }), 'Shift+Tab');
    await keyboard.type('12');
    await step(teacher, 'Reveal answer');
    await expect(teacher.getByText(/^12 of 26 answered/).first()).toBeVisible();
    await step(teacher, 'Finish quiz');
    await expect(nextButton(teacher, 'See results')).toBeVisible();
    await press('Space');
  });

  await test.step('read the results', async () => {
    const grid = teacher.getByRole('table', { name: /^Students by questions/ });
    await expect(grid.getByRole('rowheader', { name: 'Ben K.' })).toBeVisible();
    await tabTo(teacher, grid.getByRole('button', { name: /^Question 1:/ }));
    await press('Enter');
    await expect(teacher.getByRole('heading', { name: question })).toBeVisible();
  });

  await test.step('save the worksheet', async () => {
    const file = join(home, 'worksheet.docx');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, file);
    await command(teacher, 'Go to Handouts');
    await expect(teacher.getByText(/^One file: the worksheet with/)).toBeVisible();
    await press('Control+s');
    await expect(teacher.getByText('Saved “worksheet.docx”.')).toBeVisible();
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
  });
  await close();
});
