/** Sets up imports at start: takes back one that was cut short, and empties the place where pictures wait. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { notesIn, takeBackHalf } from './adding-note';
import { type DeskParts, ImportDesk } from './import-desk';
import { type ImportParts, importHandlers } from './import-handlers';
import { importProcess } from './import-process';

type Parts = Omit<ImportParts, 'desk' | 'notes'> & Pick<DeskParts, 'progress'> & { profile: string };

export async function openImport({ profile, progress, ...parts }: Parts) {
  const staging = join(profile, 'import');
  const notes = join(profile, 'import-adding');
  // Only those of before, and nobody waits: the library of one may be on a drive that does not answer.
  for (const note of await notesIn(notes)) void takeBackHalf(note);
  await rm(staging, { recursive: true, force: true }).catch(() => undefined);
  const desk = new ImportDesk({ staging, process: importProcess(), progress, newId: parts.newId });
  return {
    handlers: importHandlers({ ...parts, desk, notes }),
    folders: () => desk.folders(),
    stop: () => desk.stop(),
  };
}
