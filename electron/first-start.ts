/** The first start: an empty library of the teacher's own, and the sample libraries, class and set to try things on. */
import { constants, copyFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppPaths } from './app-paths';
import { messages } from './messages';
import type { SettingsFile } from './settings-file';
import { findShelves, shelfList } from './shelves';

/** Nothing that is there already is touched, so that lost settings cost nobody her work. */
export async function prepareHome(paths: AppPaths, settings: SettingsFile): Promise<void> {
  for (const folder of [paths.libraries, paths.sets, paths.classes, paths.sessions, paths.practice]) {
    await mkdir(folder, { recursive: true });
  }
  if (!settings.isNew) return;
  const own = join(paths.libraries, messages.library.ownLibrary);
  await mkdir(own, { recursive: true });
  const about = `${JSON.stringify({ version: 1, name: messages.library.ownLibrary }, null, 2)}\n`;
  await unlessThere(writeFile(join(own, 'library.json'), about, { flag: 'wx' }));
  const samples = await copySamples(join(paths.resources, 'libraries'), paths.libraries);
  await copySample(paths.resources, 'sample-class.json', paths.classes, 'class');
  await copySample(paths.resources, 'sample-set.json', paths.sets, 'set');
  await shelfList(settings, paths.home).change(await findShelves(paths.libraries, samples));
}

/** Copies each library that comes with the app; gives the id of each by the name of its folder. */
async function copySamples(from: string, to: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const folder of await readdir(from)) {
    const { name } = JSON.parse(await readFile(join(from, folder, 'library.json'), 'utf8')) as { name: string };
    await cp(join(from, folder), join(to, name), { recursive: true, force: false });
    ids.set(name, `sample-${folder}`);
  }
  return ids;
}

async function copySample(resources: string, file: string, folder: string, sort: string): Promise<void> {
  const from = join(resources, file);
  const { id } = JSON.parse(await readFile(from, 'utf8')) as { id: string };
  await unlessThere(copyFile(from, join(folder, `${id}.${sort}.json`), constants.COPYFILE_EXCL));
}

async function unlessThere(writing: Promise<void>): Promise<void> {
  await writing.catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
