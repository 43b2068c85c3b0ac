/** Reads the Word files and PDFs that the app saved, with the tools this computer has. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';

const run = promisify(execFile);
const LONGEST = 60_000;

/** Whether a program can be started here at all. */
export function has(program: string, ask = '--version'): Promise<boolean> {
  return run(program, [ask]).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}

/** The parts of a Word file by name: `word/document.xml` and the like. */
export async function partsOfWord(file: string): Promise<Record<string, string>> {
  const parts = Object.entries(unzipSync(await readFile(file)));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The text of a part as it is read, paragraph by paragraph. */
export const textOf = (xml: string): string =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

/** The pages of a PDF: as pdfinfo counts them, or else the page objects in the file. */
export async function pagesOfPdf(file: string): Promise<number> {
  if (await has('pdfinfo', '-v')) {
    const { stdout } = await run('pdfinfo', [file]);
    return Number(/^Pages:\s+(\d+)$/m.exec(stdout)?.[1]);
  }
  return [...(await readFile(file, 'latin1')).matchAll(/\/Type\s*\/Page\b/g)].length;
}

/** Opens a Word file in LibreOffice and answers how many pages it makes of it. */
export async function pagesInLibreOffice(file: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-soffice-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      timeout: LONGEST,
    });
    const made = (await readdir(folder)).find((name) => name.endsWith('.pdf'));
    if (!made) throw new Error('LibreOffice made no PDF of the Word file.');
    return await pagesOfPdf(join(folder, made));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
