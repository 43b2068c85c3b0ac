/** Sets up imports at start; before that, one that was cut short is taken back and the place where pictures wait is emptied. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { notesIn, takeBackHalf } from './adding-note';
import { beginWorker } from './begin-worker';
import { type DeskParts, ImportDesk } from './import-desk';
import { type ImportParts, importHandlers } from './import-handlers';
import { importProcess } from './import-process';

type Parts = Omit<ImportParts, 'desk' | 'notes'> & Pick<DeskParts, 'progress'> & { profile: string };

const stagingIn = (profile: string): string => join(profile, 'import');
const notesFolder = (profile: string): string => join(profile, 'import-adding');

/** Must be over before anything is imported. */
export async function sweepImports(profile: string): Promise<void> {
  // Only those of before, and nobody waits: the library of one may be on a drive that does not answer.
  for (const note of await notesIn(notesFolder(profile))) void takeBackHalf(note);
  await rm(stagingIn(profile), { recursive: true, force: true }).catch(() => undefined);
}

export function openImport({ profile, progress, ...parts }: Parts) {
  const process = importProcess(beginWorker);
  const desk = new ImportDesk({ staging: stagingIn(profile), process, progress, newId: parts.newId });
  return {
    handlers: importHandlers({ ...parts, desk, notes: notesFolder(profile) }),
    folders: () => desk.folders(),
    stop: () => desk.stop(),
  };
}
