/** Puts a folder's names on disk, so that a new file is still there after a power cut. */
import { open } from 'node:fs/promises';

/** Where a folder can't be opened or synced (Windows, some network drives) the system sees to it; the file itself is safe. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
