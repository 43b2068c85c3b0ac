/** A library packed into one file opens elsewhere: from the menu, by a drop, and when the app is opened with it. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { emptyTopic } from '../shared/library/empty';
import { type LaunchedApp, launchApp } from './support/app';
import { axe } from './support/axe';
import { choose, goTo, makeLibrary, openByKey, runCommand } from './support/libraries';

let opened: LaunchedApp;
let drive: string;
test.beforeEach(async () => {
  drive = await mkdtemp(join(tmpdir(), 'lectern-drive-'));
  opened = await launchApp();
});
test.afterEach(async () => {
  await opened.close();
  await rm(drive, { recursive: true, force: true });
});

const picture = strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>');
const pictureName = `${createHash('sha256').update(picture).digest('hex')}.svg`;
const packed = () => join(drive, 'Civics 8.lectern');
const libraries = () => join(opened.home, 'Libraries');

async function pack(): Promise<string> {
  const folder = await makeLibrary(join(drive, 'Civics'), 'Civics 8', ['a', 'b']);
  await mkdir(join(folder, 'media'));
  await writeFile(join(folder, 'media', pictureName), picture);
  await writeFile(join(folder, 'notes.txt'), 'hers');
  const { teacher, app } = opened;
  await choose(app, folder);
  await openByKey(teacher);
  await expect(teacher.getByRole('option')).toHaveCount(2);
  await choose(app, packed());
  await teacher.getByRole('button', { name: 'What to do with Civics 8' }).click();
  await teacher.getByRole('menuitem', { name: 'Pack into one file' }).click();
  const dialog = teacher.getByRole('dialog', { name: 'Pack “Civics 8” into one file' });
  await expect(dialog.getByText('In the file: 2 topics and 1 picture.')).toBeVisible();
  await expect(dialog.getByText('notes.txt It belongs to no topic.')).toBeVisible();
  expect(await axe(teacher)).toEqual([]);
  await dialog.getByRole('button', { name: 'Choose where to save' }).click();
  await expect(teacher.getByText('Packed as “Civics 8.lectern”')).toBeVisible();
  return folder;
}

/** The library it was packed from is open still, so the teacher is asked. */
async function addAsCopy(): Promise<void> {
  const { teacher } = opened;
  const dialog = teacher.getByRole('dialog', { name: '“Civics 8” is open already' });
  await expect(dialog.getByText('All 2 topics are the same in both.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add as a new library' }).click();
  await expect(teacher.getByText('“Civics 8 (copy)” is open with 2 topics')).toBeVisible();
}

async function sameAs(folder: string, name = 'Civics 8 (copy)'): Promise<void> {
  const copy = join(libraries(), name);
  for (const file of ['a.topic.json', 'b.topic.json', join('media', pictureName)]) {
    expect(await readFile(join(copy, file))).toEqual(await readFile(join(folder, file)));
  }
}

test('a packed library opens from the menu as it was, pictures and all', async () => {
  const folder = await pack();
  await runCommand(opened.teacher, 'Open a packed library');
  await addAsCopy();
  await expect(opened.teacher.getByRole('option')).toHaveCount(2);
  await sameAs(folder);
});

test('a packed library opens by being dropped on the window', async () => {
  const folder = await pack();
  const bytes = [...(await readFile(packed()))];
  await opened.teacher.evaluate((given) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(given)], 'Civics 8.lectern'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, bytes);
  await addAsCopy();
  await sameAs(folder);
});

test('a pack of what is open already leads to it, and one that only has its name is told apart', async () => {
  const folder = await pack();
  const { teacher, app } = opened;
  await goTo(teacher, '#library?libraryId=own');
  await runCommand(teacher, 'Open a packed library');
  expect(await axe(teacher)).toEqual([]);
  await teacher.getByRole('button', { name: 'Go to the open one' }).click();
  await expect(teacher.getByRole('option')).toHaveCount(2);
  expect((await readdir(libraries())).some((name) => name.startsWith('Civics 8'))).toBe(false);
  const other = join(drive, 'Other.lectern');
  const about = await readFile(join(folder, 'library.json'));
  const topic = strToU8(JSON.stringify(emptyTopic('other', null)));
  await writeFile(other, zipSync({ 'library.json': about, 'other.topic.json': topic }));
  await choose(app, other);
  await runCommand(teacher, 'Open a packed library');
  const dialog = teacher.getByRole('dialog', { name: 'There is a library called “Civics 8” already' });
  await dialog.getByLabel('Name of the new library').fill('Civics 8');
  await expect(dialog.getByText('One of your libraries has this name already.')).toBeVisible();
  await dialog.getByLabel('Name of the new library').fill('Civics of a colleague');
  await dialog.getByRole('button', { name: 'Add as a new library' }).click();
  await expect(teacher.getByText('“Civics of a colleague” is open with 1 topic')).toBeVisible();
});

test('the app opens a packed library that it is started with', async () => {
  const folder = await pack();
  await opened.close();
  opened = await launchApp({ args: [packed()] });
  await expect(opened.teacher.getByText('“Civics 8” is open with 2 topics')).toBeVisible();
  await sameAs(folder, 'Civics 8');
});

for (const [what, files, sentence] of [
  ['leads out of its folder', { 'library.json': strToU8('{}'), '../out.txt': picture }, 'holds a file whose name'],
  ['is a bomb', { 'library.json': new Uint8Array(60_000_000) }, 'becomes too large when it is unpacked'],
  [
    'holds a program',
    { 'library.json': strToU8('{"version":1,"name":"x"}'), 'run.exe': picture },
    'belongs to no library',
  ],
] as const) {
  test(`a pack that ${what} is refused with a sentence and leaves nothing behind`, async () => {
    await writeFile(packed(), zipSync(files));
    await goTo(opened.teacher, '#library?libraryId=own');
    const before = await readdir(libraries());
    await choose(opened.app, packed());
    await runCommand(opened.teacher, 'Open a packed library');
    await expect(opened.teacher.getByRole('dialog').getByText(sentence)).toBeVisible();
    expect(await readdir(libraries())).toEqual(before);
    expect(await readdir(drive)).toEqual(['Civics 8.lectern']);
  });
}
