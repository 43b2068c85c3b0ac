/** Rich text is written as it will look: marks, lists, tables, formulas, links and pictures, typed, pasted and undone. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './support/app';
import { axe } from './support/axe';
import { choices, chooseKind, field, openTopic, pasteInto, preview, readTopic, redPicture } from './support/editor';

let opened: LaunchedApp;
let mine: string;
test.beforeAll(async () => {
  opened = await launchApp();
});
test.afterAll(() => opened.close());
test.beforeEach(async () => {
  mine = await openTopic(opened.teacher, opened.home, choices('Begin'));
});

const stemOnDisk = () => expect.poll(async () => (await readTopic(opened.home, mine)).questions[0]?.stem);
const selectAll = (page: Page) => page.keyboard.press('Control+a');

test('marks are put on and taken off by key, and the file holds markup', async () => {
  const { teacher } = opened;
  const stem = field(teacher, 'Question');
  await stem.fill('');
  await teacher.keyboard.type('Water is H');
  await teacher.keyboard.press('Control+Shift+.');
  await teacher.keyboard.type('2');
  await teacher.keyboard.press('Control+Shift+.');
  await teacher.keyboard.type('O and ');
  await teacher.keyboard.press('Control+b');
  await teacher.keyboard.type('wet');
  await teacher.keyboard.press('Control+b');
  await teacher.keyboard.type(', 2 * 3');
  await stemOnDisk().toBe('Water is H_{2}O and **wet**, 2 \\* 3');
  await expect(stem.locator('sub')).toHaveText('2');
  await expect(stem.locator('strong')).toHaveText('wet');
  await expect(preview(teacher).locator('.wall sub')).toHaveText('2');
  expect(await axe(teacher)).toEqual([]);
});

test('the bar is reached by key, and Esc goes back to the text', async () => {
  const { teacher } = opened;
  await field(teacher, 'Question').focus();
  await selectAll(teacher);
  await teacher.keyboard.press('Alt+F10');
  await expect(teacher.getByRole('button', { name: 'Bold' })).toBeFocused();
  await teacher.keyboard.press('ArrowRight');
  await expect(teacher.getByRole('button', { name: 'Italic' })).toBeFocused();
  await teacher.keyboard.press('Enter');
  await expect(field(teacher, 'Question').locator('em')).toHaveText('Begin');
  await teacher.keyboard.press('Alt+F10');
  await teacher.keyboard.press('Escape');
  await expect(field(teacher, 'Question')).toBeFocused();
});

test('a typed formula is drawn, changed in its panel, and undone with the history of the page', async () => {
  const { teacher } = opened;
  const stem = field(teacher, 'Question');
  await stem.fill('');
  await teacher.keyboard.type('Costs $5 and $10, so $x^2$');
  await expect(stem.locator('.katex')).toHaveCount(1);
  await stemOnDisk().toBe('Costs \\$5 and \\$10, so $x^2$');
  await stem.locator('.rich-field__maths').click();
  await teacher.getByRole('textbox', { name: 'Formula in TeX' }).fill('x^3');
  await teacher.keyboard.press('Enter');
  await stemOnDisk().toBe('Costs \\$5 and \\$10, so $x^3$');
  await teacher.keyboard.press('Control+z');
  await stemOnDisk().toBe('Costs \\$5 and \\$10, so $x^2$');
  await teacher.keyboard.press('Control+z');
  await stemOnDisk().toBe('Begin');
  await expect(stem).toHaveText('Begin');
  for (let n = 0; n < 2; n++) await teacher.keyboard.press('Control+y');
  await stemOnDisk().toBe('Costs \\$5 and \\$10, so $x^3$');
});

test('the bar never covers the name of the field, however narrow that is', async () => {
  const { teacher } = opened;
  await chooseKind(teacher, 'Short answer');
  await teacher.getByRole('button', { name: 'Add a partly right answer' }).click();
  await field(teacher, 'Feedback').focus();
  const bar = teacher.getByRole('toolbar', { name: 'Formatting' });
  await expect(bar).toBeVisible();
  const covered = await bar.evaluate((element) => {
    const place = element.getBoundingClientRect();
    return [...document.querySelectorAll('.rich-field:focus-within .field-label')].filter((label) => {
      const words = document.createRange();
      words.selectNodeContents(label);
      const { left, right, top, bottom } = words.getBoundingClientRect();
      return left < place.right && right > place.left && top < place.bottom && bottom > place.top;
    }).length;
  });
  expect(covered).toBe(0);
});

test('lists and tables are made and filled by key', async () => {
  const { teacher } = opened;
  await field(teacher, 'Question').fill('');
  await teacher.keyboard.type('- one');
  await teacher.keyboard.press('Enter');
  await teacher.keyboard.type('two');
  await teacher.keyboard.press('Enter');
  await teacher.keyboard.press('Enter');
  await teacher.getByRole('button', { name: 'Table' }).click();
  for (const cell of ['a', 'b', '1', '2', '3', '4', '5']) {
    await teacher.keyboard.type(cell);
    await teacher.keyboard.press('Tab');
  }
  await stemOnDisk().toBe('- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n| 5 |  |');
});

test('a link is given to the chosen words and shown on the wall as words', async () => {
  const { teacher } = opened;
  await field(teacher, 'Question').focus();
  await selectAll(teacher);
  await teacher.keyboard.press('Control+Shift+K');
  const panel = teacher.getByRole('dialog', { name: 'Address of the link' });
  await panel.getByRole('textbox').fill('javascript:alert(1)');
  await teacher.keyboard.press('Enter');
  await expect(panel.getByText('This is not an address of a page yet.')).toBeVisible();
  await panel.getByRole('textbox').fill('www.loc.gov');
  await teacher.keyboard.press('Enter');
  await stemOnDisk().toBe('[Begin](https://www.loc.gov)');
});

test('pasted HTML is cleaned and never runs', async () => {
  const { teacher } = opened;
  const html =
    '<p onclick="window.ran=1">Safe <b>bold</b><script>window.ran=1</script><img src=x onerror="window.ran=1" alt="a map"></p><ul><li>one</ul>';
  await field(teacher, 'Question').fill('');
  await pasteInto(field(teacher, 'Question'), { html, text: 'Safe bold' });
  await stemOnDisk().toBe('Safe **bold**a map\n\n- one');
  expect(await teacher.evaluate(() => 'ran' in window)).toBe(false);
  await expect(teacher.getByText(/of what you pasted/)).toBeVisible();
});

test('a pasted picture is kept in the folder of the library by what it holds', async () => {
  const { teacher, home } = opened;
  await field(teacher, 'Question').fill('Look: ');
  await field(teacher, 'Question').press('End');
  await pasteInto(field(teacher, 'Question'), { picture: await redPicture(teacher) });
  const picture = field(teacher, 'Question').locator('.rich-field__picture');
  await expect(picture).toHaveAttribute('src', /media\/[0-9a-f]{64}\.png$/);
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(30);
  const name = (await picture.getAttribute('src'))?.split('/').at(-1) ?? '';
  expect(existsSync(join(home, 'Libraries', 'My topics', 'media', name))).toBe(true);
  await picture.click();
  await teacher.getByRole('textbox', { name: 'Description of the picture' }).fill('A red field');
  await teacher.keyboard.press('Enter');
  await stemOnDisk().toBe(`Look: ![A red field](media:${name})`);
});

test('pictures inside pasted HTML come along, unless they lie on the web or are none', async () => {
  const { teacher, home } = opened;
  const red = Buffer.from(await redPicture(teacher)).toString('base64');
  const html = `<p>Here <img alt="A red field" src="data:image/png;base64,${red}"> and <img alt="no picture" src="data:image/png;base64,AQID"></p>`;
  await field(teacher, 'Question').fill('');
  await pasteInto(field(teacher, 'Question'), { html, text: 'Here and' });
  await expect(teacher.getByText('1 part of what you pasted has no place here.')).toBeVisible();
  await stemOnDisk().toMatch(/^Here !\[A red field\]\(media:[0-9a-f]{64}\.png\) and no picture$/);
  const stem = (await readTopic(home, mine)).questions[0]?.stem ?? '';
  const name = /media:([^)]+)/.exec(stem)?.[1] ?? '';
  expect(existsSync(join(home, 'Libraries', 'My topics', 'media', name))).toBe(true);
});

test('the picture of a question is chosen, asked for its description, and taken away again', async () => {
  const { teacher, home } = opened;
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';
  const [chooser] = await Promise.all([
    teacher.waitForEvent('filechooser'),
    teacher.getByRole('button', { name: 'Add a picture' }).click(),
  ]);
  await chooser.setFiles({ name: 'map.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) });
  await expect(preview(teacher).getByText('The picture has no description')).toBeVisible();
  // The picture is kept without what could run in it, so that its name is known only from the folder.
  const kept = await readdir(join(home, 'Libraries', 'My topics', 'media'));
  const media = kept.find((name) => name.endsWith('.svg'));
  expect(media).toMatch(/^[0-9a-f]{64}\.svg$/);
  await field(teacher, 'What the picture shows').fill('A black field');
  await expect(preview(teacher).getByText('The picture has no description')).toBeHidden();
  const picture = () => expect.poll(async () => (await readTopic(home, mine)).questions[0]?.picture);
  await picture().toEqual({ media, description: 'A black field', credit: '' });
  expect(await axe(teacher)).toEqual([]);
  await teacher.getByRole('button', { name: 'Remove picture' }).click();
  await picture().toBeNull();
});

test('a whole question that is pasted is split, and undone as one step', async () => {
  const { app, teacher } = opened;
  await app.evaluate(({ clipboard }) => clipboard.writeText('What is 2+2?\nA) 3\nB) 4*\nAnswer: B'));
  await field(teacher, 'Question').click();
  await teacher.keyboard.press('Control+v');
  await expect(field(teacher, 'Question')).toHaveText('What is 2+2?');
  await expect(field(teacher, 'Option B')).toHaveText('4');
  await expect(teacher.getByRole('button', { name: 'B is right' })).toHaveAttribute('aria-pressed', 'true');
  await teacher.getByRole('group').getByRole('button', { name: 'Undo' }).click();
  await expect(field(teacher, 'Question')).toHaveText('Begin');
  await expect(field(teacher, 'Option D')).toBeVisible();
});

test('pasted GIFT stays as text, and the import is offered with it', async () => {
  const { teacher } = opened;
  const text = 'Who?\n{=Me ~You}\n\nWhere? {=Here ~There}';
  await field(teacher, 'Question').fill('');
  await pasteInto(field(teacher, 'Question'), { text });
  await teacher.getByRole('status').getByRole('button', { name: 'Import them' }).click();
  const dialog = teacher.getByRole('dialog');
  await expect(dialog.getByRole('list', { name: 'What was read' })).toContainText('pasted.gift');
});

test('several pasted questions are offered, and added after this one', async () => {
  const { app, teacher } = opened;
  const text = 'Who?\nA) Me\nB) You\nAnswer: A\n\nWhere?\nA) Here\nB) There\nAnswer: B';
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  await field(teacher, 'Question').click();
  await teacher.keyboard.press('Control+v');
  const dialog = teacher.getByRole('dialog', { name: '2 questions' });
  expect(await axe(teacher)).toEqual([]);
  await dialog.getByRole('button', { name: 'Add 2 questions' }).click();
  await expect(field(teacher, 'Question')).toHaveText('Who?');
  await expect
    .poll(async () => (await readTopic(opened.home, mine)).questions.map(({ stem }) => stem))
    .toEqual(['Begin', 'Who?', 'Where?']);
});
