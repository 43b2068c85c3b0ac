/** The tour: the whole job in the real app on the sample library, with a picture of each screen in out/tour/app. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './support/app';
import { emptyFolder, takeTeacher, tourFolder } from './support/pictures';
import { seeSampleTopics } from './support/samples';
import { tourPage } from './support/tour-page';
import { askUntil, openQuiz } from './support/tour-quiz';

async function start(opened: LaunchedApp): Promise<void> {
  await expect(opened.teacher.getByRole('heading', { name: 'Start with one good topic' })).toBeVisible();
  await takeTeacher(opened, 'first-run');
  await opened.teacher.getByText('Look at the sample libraries', { exact: true }).click();
  await seeSampleTopics(opened.teacher);
}

async function paste(opened: LaunchedApp): Promise<void> {
  const { app, teacher } = opened;
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), tourPage);
  await teacher.keyboard.press('Control+i');
  await expect(teacher.getByRole('textbox', { name: 'Paste the text' })).toBeFocused();
  await teacher.keyboard.press('Control+v');
  await expect(teacher.getByRole('button', { name: 'Import topic' })).toBeEnabled();
  await takeTeacher(opened, 'import');
  await teacher.keyboard.press('Control+Enter');
  await expect(teacher.getByRole('dialog')).toBeHidden();
  await expect(teacher.getByRole('heading', { level: 1, name: /night bus/ })).toBeVisible();
}

async function edit(opened: LaunchedApp): Promise<void> {
  const { teacher } = opened;
  await teacher.keyboard.press('e');
  await teacher.getByRole('option', { name: /Why did the mayor vote/ }).click();
  const stem = teacher.getByRole('textbox', { name: 'Question', exact: true });
  await stem.fill('Why did the mayor, who does not usually vote, decide this question?');
  await expect(teacher.getByText(/^Saved \d/)).toBeVisible();
  // The notice of the import goes by itself.
  await expect(teacher.getByText(/^Imported "/)).toBeHidden();
  await takeTeacher(opened, 'editor');
}

async function keep(opened: LaunchedApp): Promise<void> {
  const { teacher, home } = opened;
  const files = await readdir(join(home, 'Libraries', 'My topics'));
  expect(files.filter((file) => file.endsWith('.topic.json'))).toHaveLength(1);
  await teacher.getByRole('link', { name: 'Civics and government' }).click();
  await teacher.getByRole('option', { name: /electoral votes/ }).click();
  await expect(teacher.getByRole('heading', { level: 1, name: /electoral votes/ })).toBeVisible();
  await takeTeacher(opened, 'library');
  await teacher.keyboard.press('Control+k');
  const palette = teacher.getByRole('dialog', { name: 'Search or run a command' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await teacher.keyboard.type('veto');
  await expect(palette.getByRole('option', { name: /overrides a veto/ })).toBeVisible();
  await takeTeacher(opened, 'palette');
  await teacher.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await teacher.getByRole('link', { name: 'Settings' }).click();
  await expect(teacher.getByRole('heading', { name: 'Your files' })).toBeVisible();
  await takeTeacher(opened, 'settings');
  await teacher.getByRole('link', { name: 'Classes' }).click();
  await expect(teacher.getByRole('heading', { name: 'Practice class' }).first()).toBeVisible();
  await takeTeacher(opened, 'classes');
}

async function assemble(opened: LaunchedApp): Promise<void> {
  const { teacher } = opened;
  await teacher.getByRole('link', { name: 'Question sets' }).click();
  await teacher.getByRole('button', { name: 'New question set' }).click();
  const rows = teacher.getByRole('grid', { name: 'Questions of the set' }).getByRole('row');
  await teacher.getByRole('button', { name: 'Draw 5' }).click();
  await expect(rows).toHaveCount(5);
  await teacher.getByRole('link', { name: 'Question sets' }).click();
  await teacher.getByRole('row', { name: 'Who gets to decide?' }).click();
  await expect(rows).toHaveCount(10);
  await teacher.getByRole('searchbox', { name: 'Search questions' }).fill('armbands');
  await teacher.getByRole('button', { name: /^Add The armbands were plain/ }).click();
  await expect(rows).toHaveCount(11);
  await rows.last().focus();
  await teacher.keyboard.press('Alt+ArrowUp');
  await expect(rows.last()).toContainText('troops');
  await expect(teacher.getByText(/^Saved \d/)).toBeVisible();
  await takeTeacher(opened, 'assemble');
}

/** The power goes in the middle of a question, and the class goes on where it was. */
async function survive(before: LaunchedApp): Promise<LaunchedApp> {
  const { home, profile } = before;
  await before.kill9();
  const opened = await launchApp({ home, profile, keep: true });
  await expect(opened.teacher.getByRole('alertdialog')).toBeVisible();
  await takeTeacher(opened, 'go-on');
  await opened.teacher.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(opened.teacher.getByRole('complementary')).toBeVisible();
  return opened;
}

async function chart(opened: LaunchedApp): Promise<void> {
  const { teacher } = opened;
  await expect(teacher.getByRole('heading', { name: 'Who answered what' })).toBeVisible();
  await takeTeacher(opened, 'results');
  await teacher
    .getByRole('button', { name: /^Question 2: / })
    .first()
    .click();
  await expect(teacher.getByRole('heading', { name: 'Who chose what, first vote' })).toBeVisible();
  await takeTeacher(opened, 'question-analysis');
}

async function print(opened: LaunchedApp): Promise<void> {
  const { app, teacher } = opened;
  await teacher.getByRole('link', { name: 'Question sets' }).click();
  await teacher.getByRole('row', { name: 'Who gets to decide?' }).click();
  await teacher.getByRole('button', { name: 'Handout' }).click();
  const preview = teacher.getByRole('region', { name: 'Preview' });
  for (const [layout, name] of [
    ['Answer key', 'answer-key'],
    ['Worksheet', 'worksheet'],
  ] as const) {
    await teacher.getByRole('radio', { name: layout }).check({ force: true });
    await expect(preview.getByText(/^Page 1 of \d+$/).first()).toBeVisible();
    for (const [format, ending] of [
      ['Word', 'docx'],
      ['PDF', 'pdf'],
    ] as const) {
      const file = join(tourFolder, `${name}.${ending}`);
      await app.evaluate(({ dialog }, chosen) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
      }, file);
      await teacher.getByRole('button', { name: `Save as ${format}` }).click();
      await expect(teacher.getByText(`Saved “${name}.${ending}”.`)).toBeVisible();
    }
  }
  // To the key and back, so that the picture shows the page before anything is saved.
  await teacher.getByRole('radio', { name: 'Answer key' }).check({ force: true });
  await teacher.getByRole('radio', { name: 'Worksheet' }).check({ force: true });
  await takeTeacher(opened, 'handout');
}

test('the whole job, from a pasted page to a printed worksheet', async () => {
  emptyFolder(tourFolder);
  const folder = await mkdtemp(join(tmpdir(), 'tour-of-lectern-'));
  const first = await launchApp({ home: join(folder, 'home'), profile: join(folder, 'profile'), keep: true });
  await test.step('1 start', () => start(first));
  await test.step('2 paste', () => paste(first));
  await test.step('3 edit', () => edit(first));
  await test.step('4 keep', () => keep(first));
  await test.step('5 assemble', () => assemble(first));
  await test.step('6 project', async () => {
    await openQuiz(first);
    await askUntil(first, 4);
  });
  const second = await test.step('7 survive', () => survive(first));
  await askUntil(second, null);
  await test.step('8 chart', () => chart(second));
  await test.step('9 print', () => print(second));
  await second.close();
  await rm(folder, { recursive: true, force: true });
});
