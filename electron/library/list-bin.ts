/** What lies in a bin: each file's id, what it is called and when it was deleted. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readText } from './read-json';

export interface Binned {
  id: string;
  title: string;
  removedAt: number;
}

/** A file that can't be read any more is listed by its name, so that it can still be restored or deleted. */
export async function listBin(folder: string, ending: string): Promise<Binned[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith(ending)).sort();
  const binned: Binned[] = [];
  for (const file of files) {
    const path = join(folder, file);
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) continue;
    const text = await readText(path);
    const title = text.ok ? titleOf(text.value) : null;
    binned.push({ id: file.slice(0, -ending.length), title: title ?? file, removedAt: found.mtimeMs });
  }
  return binned;
}

/** Topics have a headline, sets a title, classes a name; null for what has none of them. */
function titleOf(text: string): string | null {
  try {
    const { headline, title, name } = JSON.parse(text) as Record<string, unknown>;
    const found = [headline, title, name].find((one) => typeof one === 'string');
    return typeof found === 'string' ? found : null;
  } catch {
    return null;
  }
}
