/** Reads a file with the app's own opening and formats, in this process. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { inProject } from '../setup/project.mjs';

const load = async (...path) => (await runnerImport(inProject(...path), { ssr: { external: true } })).module;

/** Gives `use` the reader: `read(path, name)` answers the files in it, and `plain` turns markup into words. */
export async function withReader(use) {
  const { readItem } = await load('electron', 'import', 'read-item.ts');
  const { filesOnceEach } = await load('shared', 'import', 'once-each.ts');
  const { formats } = await load('shared', 'import', 'formats.ts');
  const { plainText } = await load('shared', 'rich-text', 'plain-text.ts');
  const pictures = mkdtempSync(join(tmpdir(), 'corpora-'));
  const read = async (path, name) =>
    filesOnceEach(
      await readItem({ item: { name, path, bytes: null }, pictures, part: null }, formats, () => undefined),
    );
  try {
    return await use({ read, plain: plainText });
  } finally {
    rmSync(pictures, { recursive: true });
  }
}
