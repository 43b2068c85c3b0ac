/** Packs a library into one file, and unpacks such a file into a new library: whole, or with nothing left behind. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { aboutFile, topicEnding } from '../../shared/library/file-names';
import { libraryAboutSchema, libraryVersion } from '../../shared/library/library-about';
import { done, type Result, refused } from '../../shared/problem';
import { type ArchiveLimits, libraryLimits } from '../archive/archive-limits';
import { readArchive } from '../archive/read-archive';
import { writeArchive } from '../archive/write-archive';
import { problemOfRead, problemOfWrite } from './file-problem';
import { fillFolder } from './fill-folder';
import { isLibraryFile, isWhatItIsCalled, libraryFiles } from './library-files';
import { folderNameOf } from './new-library';
import { parseJson } from './read-json';
import { saveWhole } from './save-whole';

export interface Unpacked {
  folder: string;
  name: string;
  topics: number;
}

/** What other programs leave in a zip made by hand. */
const litter = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|Bin\/)/i;

export async function packLibrary(
  folder: string,
  name: string,
  file: string,
  now: number,
  limits: ArchiveLimits = libraryLimits,
): Promise<Result<null>> {
  const files = new Map<string, Uint8Array>();
  try {
    const ways = await libraryFiles(folder);
    const tooMuch = await moreThan(limits, folder, name, ways);
    if (tooMuch) return tooMuch;
    for (const way of ways) {
      const bytes = await readFile(join(folder, way));
      if (isWhatItIsCalled(way, bytes)) files.set(way, bytes);
    }
  } catch (error) {
    return { ok: false, problem: problemOfRead(error, basename(folder)) };
  }
  files.set(aboutFile, aboutOf(name));
  const packed = writeArchive(files, new Date(now));
  // What can't be opened again is no pack.
  const back = await readArchive(packed, limits, basename(file));
  if (!back.ok) return back;
  const about = checkPack(back.value, basename(file));
  return about.ok ? saveWhole(file, packed) : about;
}

/** Asked before anything is read: a pack is held in memory whole. */
async function moreThan(limits: ArchiveLimits, folder: string, name: string, ways: readonly string[]) {
  // With the library.json that a folder of topics may not have yet.
  if (ways.length >= limits.entries) return refused('packTooMany', { name, most: limits.entries });
  let total = 0;
  for (const way of ways) {
    const { size } = await stat(join(folder, way));
    if (size > limits.single) return refused('packFileTooLarge', { file: way, most: megabytes(limits.single) });
    total += size;
    if (total > limits.total) return refused('packTooLarge', { name, most: megabytes(limits.total) });
  }
  return null;
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

export interface Pack {
  name: string;
  files: Map<string, Uint8Array>;
}

/** The files of a pack in memory, or why it is none. */
export async function readPack(source: string | Uint8Array, called: string): Promise<Result<Pack>> {
  const read = await readArchive(source, libraryLimits, called);
  if (!read.ok) return read;
  const files = withoutTopFolder(read.value);
  const about = checkPack(files, called);
  return about.ok ? done({ name: about.value.name, files }) : about;
}

/** `parent` gets the new folder; `name` is what the library is to be called instead of its own name. */
export async function unpackLibrary(
  source: string | Uint8Array,
  called: string,
  parent: string,
  name?: string,
): Promise<Result<Unpacked>> {
  const pack = await readPack(source, called);
  return pack.ok ? addPack(pack.value, called, parent, name) : pack;
}

export async function addPack(pack: Pack, called: string, parent: string, name?: string): Promise<Result<Unpacked>> {
  const files = name === undefined ? pack.files : new Map([...pack.files, [aboutFile, aboutOf(name)]]);
  const title = name ?? pack.name;
  try {
    const folder = await fillFolder(parent, folderNameOf(title) || 'Library', (beside) => writeFiles(beside, files));
    if (!folder.ok) return folder;
    const topics = [...files.keys()].filter((way) => way.endsWith(topicEnding)).length;
    return done({ folder: folder.value, name: title, topics });
  } catch (error) {
    return { ok: false, problem: problemOfWrite(error, join(parent, called)) };
  }
}

async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<Result<null>> {
  await mkdir(join(folder, 'media'), { recursive: true });
  const fit = [...files].filter(([way, bytes]) => isWhatItIsCalled(way, bytes));
  for (const [way, bytes] of fit) await writeFile(join(folder, way), bytes, { flag: 'wx' });
  const there = await libraryFiles(folder);
  if (there.length < fit.length) throw new Error('not all files arrived');
  return done(null);
}

const aboutOf = (name: string): Uint8Array =>
  Buffer.from(`${JSON.stringify({ version: libraryVersion, name }, null, 2)}\n`);

/** A library zipped by hand has all its files in one folder. */
function withoutTopFolder(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const kept = [...files].filter(([way]) => !litter.test(way));
  const about = kept.map(([way]) => way).find((way) => way.split('/').length === 2 && way.endsWith(`/${aboutFile}`));
  const top = about && !files.has(aboutFile) ? about.slice(0, -aboutFile.length) : '';
  return new Map(kept.map(([way, bytes]) => [way.startsWith(top) ? way.slice(top.length) : way, bytes]));
}

function checkPack(files: ReadonlyMap<string, Uint8Array>, file: string): Result<{ name: string }> {
  const about = files.get(aboutFile);
  if (!about) return refused('packEmpty', { file });
  const other = [...files.keys()].find((way) => !isLibraryFile(way));
  if (other !== undefined) return refused('packUnfit', { file, name: other.slice(0, 80) });
  return parseJson(Buffer.from(about).toString('utf8'), aboutFile, {
    schema: libraryAboutSchema,
    version: libraryVersion,
  });
}
