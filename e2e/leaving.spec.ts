/** Closing the app loses nothing and surprises nobody in class. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './support/app';
import { seeSampleTopics } from './support/samples';

const file = (home: string) => join(home, 'Libraries', 'Civics and government', 'electoral-count.topic.json');

async function typeInEditor(teacher: Page, text: string): Promise<void> {
  await teacher.getByText('Look at the sample libraries', { exact: true }).click();
  await teacher.getByRole('option', { name: 'Congress counts the electoral votes' }).click();
  await teacher.getByRole('button', { name: 'Edit' }).click();
  await teacher.getByRole('textbox', { name: 'Question', exact: true }).fill(text);
}

test('what was typed right before the app is quit is on disk', async () => {
  const { teacher, home, close } = await launchApp({ keep: true });
  await typeInEditor(teacher, 'Typed and quit at once?');
  await close();
  expect(await readFile(file(home), 'utf8')).toContain('Typed and quit at once?');
});

test('what was typed right before the window is closed is on disk', async () => {
  const { app, teacher, home } = await launchApp({ keep: true });
  await typeInEditor(teacher, 'Typed and closed at once?');
  const gone = new Promise((done) => app.process().once('exit', done));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await gone;
  expect(await readFile(file(home), 'utf8')).toContain('Typed and closed at once?');
});

test('in class the window asks before it closes, and what is left is offered again', async () => {
  const first = await launchApp({ keep: true });
  const { app, teacher } = first;
  await teacher.evaluate(async () => {
    const { lectern } = window as unknown as {
      lectern: { call(name: string, ask: unknown): Promise<{ value: { id: string }[] }> };
    };
    const sets = await lectern.call('set.list', null);
    await lectern.call('live.start', { setId: sets.value[0]?.id, classId: null });
    await lectern.call('live.act', { do: 'next' });
  });
  const answerWith = (response: number) =>
    app.evaluate(({ dialog }, chosen) => {
      dialog.showMessageBox = async () => ({ response: chosen, checkboxChecked: false });
    }, response);
  const closeByHand = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().at(-1)?.webContents.getURL().includes('teacher')
        ? BrowserWindow.getAllWindows().at(-1)?.close()
        : BrowserWindow.getAllWindows()[0]?.close(),
    );
  await answerWith(0);
  await closeByHand();
  await expect.poll(() => app.windows().length).toBe(2);
  await answerWith(1);
  const gone = new Promise((done) => app.process().once('exit', done));
  await closeByHand();
  await gone;
  const again = await launchApp({ home: first.home, profile: first.profile });
  await expect(again.teacher.getByRole('alertdialog')).toContainText('Who gets to decide?');
  await again.close();
});

test('settings of a newer Lectern are refused in words and left unharmed', async () => {
  const first = await launchApp({ keep: true });
  await first.close();
  const settings = join(first.home, 'settings.json');
  await writeFile(settings, '{"version": 2}');
  const { teacher, close } = await launchApp({ home: first.home, profile: first.profile });
  await expect(teacher.getByText('was written by a newer Lectern (version 2)')).toBeVisible();
  expect(await readFile(settings, 'utf8')).toBe('{"version": 2}');
  await close();
});

test("lost settings cost nobody her work: the teacher's own files stay as they are", async () => {
  const first = await launchApp({ keep: true });
  await typeInEditor(first.teacher, 'My own wording?');
  await first.close();
  await writeFile(join(first.home, 'settings.json'), 'not json at all');
  const { teacher, home, close } = await launchApp({ home: first.home, profile: first.profile });
  await teacher.getByText('Look at the sample libraries', { exact: true }).click();
  await seeSampleTopics(teacher);
  expect(await readFile(file(home), 'utf8')).toContain('My own wording?');
  await close();
});
