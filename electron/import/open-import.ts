/** Sets up imports at start: takes back one that was cut short, and empties the place where pictures wait. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { takeBackHalf } from './adding-note';
import { type DeskParts, ImportDesk } from './import-desk';
import { type ImportParts, importHandlers } from './import-handlers';
import { importProcess } from './import-process';

type Parts = Omit<ImportParts, 'desk' | 'note'> & Pick<DeskParts, 'progress'> & { profile: string };

export async function openImport({ profile, progress, ...parts }: Parts) {
  const staging = join(profile, 'import');
  const note = join(profile, 'import-adding.json');
  await takeBackHalf(note);
  await rm(staging, { recursive: true, force: true }).catch(() => undefined);
  const desk = new ImportDesk({ staging, process: importProcess(), progress, newId: parts.newId });
  return {
    handlers: importHandlers({ ...parts, desk, note }),
    folders: () => desk.folders(),
    stop: () => desk.stop(),
  };
}
