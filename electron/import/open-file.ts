/** Opens a file as far as its container goes: a spreadsheet to its cells, a document to HTML, a zip to its files, the rest to text. */
import type { ImportSource, ImportTools } from '../../shared/import/source';
import { done, type Result, refused } from '../../shared/problem';
import { importLimits } from '../archive/archive-limits';
import { readArchive } from '../archive/read-archive';
import { writeArchive } from '../archive/write-archive';
import { decodeText } from './decode-text';
import { isHidden } from './is-hidden';
import { otherSort } from './other-sort';
import { readDocument } from './read-document';
import { readSheets } from './read-sheets';
import { withShownCells } from './shown-cells';
import { takeFormulas } from './word-formulas';

/** Larger files are no question banks but films. */
export const largestFile = 200 * 1024 * 1024;

export async function openFile(
  name: string,
  bytes: Uint8Array,
  keepPicture: ImportTools['keepPicture'],
): Promise<Result<ImportSource>> {
  if (bytes.length === 0) return refused('importEmpty', { file: name });
  if (bytes.length > largestFile) return refused('importTooLarge', { file: name, most: 200 });
  if (isZip(bytes)) return openZip(name, bytes, keepPicture);
  const sort = otherSort(bytes);
  if (sort) return refused('importOtherSort', { file: name, sort });
  const text = decodeText(bytes);
  if (text === null) return refused('importBinary', { file: name });
  if (text.trim() === '') return refused('importEmpty', { file: name });
  return done({ as: 'text', name, text });
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

/** What reads sheets and documents unpacks them by itself, and waits for ever on a damaged end: it gets what was found whole. */
const packedAgain = (files: ReadonlyMap<string, Uint8Array>): Uint8Array => writeArchive(files, new Date(2000, 0, 1));

function openDocument(name: string, files: Map<string, Uint8Array>, keepPicture: ImportTools['keepPicture']) {
  const main = 'word/document.xml';
  const { xml, formulas } = takeFormulas(Buffer.from(files.get(main) ?? []).toString('utf8'));
  const plain = formulas.length === 0 ? files : new Map(files).set(main, new Uint8Array(Buffer.from(xml)));
  return readDocument(name, packedAgain(plain), { keepPicture, formulas });
}

async function openZip(
  name: string,
  bytes: Uint8Array,
  keepPicture: ImportTools['keepPicture'],
): Promise<Result<ImportSource>> {
  const read = await readArchive(bytes, importLimits, name);
  // A teacher never knew that her document is a zip.
  if (!read.ok && read.problem.code === 'archiveDamaged' && /\.(?:docx|xlsx|xlsm)$/i.test(name))
    return refused('importDamaged', { file: name });
  if (!read.ok) return read;
  const files = read.value;
  if (files.has('xl/workbook.xml')) return readSheets(name, packedAgain(withShownCells(files)));
  if (files.has('word/document.xml')) return openDocument(name, files, keepPicture);
  if (files.has('ppt/presentation.xml')) return refused('importOtherSort', { file: name, sort: 'slides' });
  if (files.has('collection.anki2') || files.has('collection.anki21'))
    return refused('importOtherSort', { file: name, sort: 'ankiDeck' });
  const mime = Buffer.from(files.get('mimetype') ?? []).toString('latin1');
  if (mime.startsWith('application/vnd.oasis')) return refused('importOtherSort', { file: name, sort: 'openDocument' });
  return done({
    as: 'archive',
    name,
    paths: [...files.keys()].filter((path) => !isHidden(path)).sort(),
    bytes: (path) => files.get(path) ?? null,
    text: (path) => {
      const found = files.get(path);
      return found ? decodeText(found) : null;
    },
  });
}
