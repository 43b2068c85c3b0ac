/** The first start: an empty library of the teacher's own, and the sample library, class and set to try things on. */
import { copyFile, cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppPaths } from './app-paths';
import { saveWhole } from './library/save-whole';
import { messages } from './messages';
import type { SettingsFile } from './settings-file';

export async function prepareHome(paths: AppPaths, settings: SettingsFile): Promise<void> {
  for (const folder of [paths.libraries, paths.sets, paths.classes, paths.sessions])
    await mkdir(folder, { recursive: true });
  if (!settings.isNew) return;
  const own = join(paths.libraries, messages.library.ownLibrary);
  const sample = join(paths.libraries, messages.library.sampleLibrary);
  await mkdir(own, { recursive: true });
  await saveWhole(
    join(own, 'library.json'),
    `${JSON.stringify({ version: 1, name: messages.library.ownLibrary }, null, 2)}\n`,
  );
  await cp(join(paths.resources, 'sample-library'), sample, { recursive: true, force: false });
  await copySample(paths.resources, 'sample-class.json', paths.classes, 'class');
  await copySample(paths.resources, 'sample-set.json', paths.sets, 'set');
  await settings.change({
    libraries: [
      { id: 'own', folder: own },
      { id: 'sample', folder: sample },
    ],
  });
}

async function copySample(resources: string, file: string, folder: string, sort: string): Promise<void> {
  const { id } = JSON.parse(await readFile(join(resources, file), 'utf8')) as { id: string };
  await copyFile(join(resources, file), join(folder, `${id}.${sort}.json`));
}
