/** Every file in a folder and in those inside it, in order; hidden ones and links are left alone. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isHidden } from './is-hidden';
import { isPassedOver } from './passed-over';
import type { ImportItem } from './worker-messages';

const deepest = 8;

export interface Walked {
  items: ImportItem[];
  /** Whether there were more files than the limit lets in. */
  isCut: boolean;
}

export async function walkFolder(folder: string, most: number): Promise<Walked> {
  const walked: Walked = { items: [], isCut: false };
  await walk(folder, basename(folder), deepest, most, walked);
  return walked;
}

async function walk(folder: string, name: string, depth: number, most: number, walked: Walked): Promise<void> {
  const found = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
  const inOrder = found.sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }));
  for (const entry of inOrder) {
    const path = join(folder, entry.name);
    if (isHidden(entry.name)) continue;
    if (entry.isDirectory() && depth > 1) await walk(path, `${name}/${entry.name}`, depth - 1, most, walked);
    if (!entry.isFile() || isPassedOver(entry.name)) continue;
    walked.isCut ||= walked.items.length >= most;
    if (walked.isCut) return;
    walked.items.push({ name: `${name}/${entry.name}`, path, bytes: null });
  }
}
