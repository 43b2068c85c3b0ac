/** A library packed into one file opens elsewhere: from the menu, by a drop, and when the app is opened with it. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { type LaunchedApp, launchApp } from './support/app';
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
  const { teacher, app } = opened;
  await choose(app, folder);
  await openByKey(teacher);
  await expect(teacher.getByRole('option')).toHaveCount(2);
  await choose(app, packed());
  await teacher.getByRole('button', { name: 'What to do with Civics 8' }).click();
  await teacher.getByRole('menuitem', { name: 'Pack into one file' }).click();
  await expect(teacher.getByText('Packed as “Civics 8.lectern”')).toBeVisible();
  return folder;
}

async function sameAs(folder: string): Promise<void> {
  const copy = join(libraries(), 'Civics 8');
  for (const file of ['a.topic.json', 'b.topic.json', join('media', pictureName)]) {
    expect(await readFile(join(copy, file))).toEqual(await readFile(join(folder, file)));
  }
}

test('a packed library opens from the menu as it was, pictures and all', async () => {
  const folder = await pack();
  await runCommand(opened.teacher, 'Open a packed library');
  await expect(opened.teacher.getByText('“Civics 8” is open with 2 topics')).toBeVisible();
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
  await expect(opened.teacher.getByText('“Civics 8” is open with 2 topics')).toBeVisible();
  await sameAs(folder);
});

test('the app opens a packed library that it is started with', async () => {
  const folder = await pack();
  await opened.close();
  opened = await launchApp({ args: [packed()] });
  await expect(opened.teacher.getByText('“Civics 8” is open with 2 topics')).toBeVisible();
  await sameAs(folder);
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
