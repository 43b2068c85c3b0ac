/** Packs a library into one file, and unpacks such a file into a new library: whole, or with nothing left behind. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { aboutFile, topicEnding } from '../../shared/library/file-names';
import { libraryAboutSchema, libraryVersion } from '../../shared/library/library-about';
import { done, type Result, refused } from '../../shared/problem';
import { libraryLimits } from '../archive/archive-limits';
import { readArchive } from '../archive/read-archive';
import { writeArchive } from '../archive/write-archive';
import { problemOfRead, problemOfWrite } from './file-problem';
import { isLibraryFile, libraryFiles } from './library-files';
import { folderNameOf, freeFolder } from './new-library';
import { parseJson } from './read-json';
import { saveWhole } from './save-whole';

export interface Unpacked {
  folder: string;
  name: string;
  topics: number;
}

const staging = '.opening-';
/** Two packs may be opened at a time: what this run of the app is about to make is never in the way. */
const ours = `${staging}${process.pid}-`;
/** So often a name is looked for that another opening does not take meanwhile. */
const tries = 20;
/** What other programs leave in a zip made by hand. */
const litter = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|Bin\/)/i;

export async function packLibrary(folder: string, name: string, file: string, now: number): Promise<Result<null>> {
  const files = new Map<string, Uint8Array>();
  try {
    for (const way of await libraryFiles(folder)) {
      const bytes = await readFile(join(folder, way));
      if (bytes.length > libraryLimits.single) return refused('tooLarge', { file: way });
      if (isWhatItIsCalled(way, bytes)) files.set(way, bytes);
    }
  } catch (error) {
    return { ok: false, problem: problemOfRead(error, basename(folder)) };
  }
  files.set(aboutFile, Buffer.from(`${JSON.stringify({ version: libraryVersion, name }, null, 2)}\n`));
  const packed = writeArchive(files, new Date(now));
  // What can't be opened again is no pack.
  const back = await readArchive(packed, libraryLimits, basename(file));
  if (!back.ok) return back;
  const about = checkPack(back.value, basename(file));
  return about.ok ? saveWhole(file, packed) : about;
}

/** `parent` gets the new folder; what a power cut left there of an unpacking before is cleared away first. */
export async function unpackLibrary(
  source: string | Uint8Array,
  called: string,
  parent: string,
): Promise<Result<Unpacked>> {
  const read = await readArchive(source, libraryLimits, called);
  if (!read.ok) return read;
  const files = withoutTopFolder(read.value);
  const about = checkPack(files, called);
  if (!about.ok) return about;
  const name = about.value.name;
  await clearStaging(parent);
  const beside = join(parent, `${ours}${randomUUID()}`);
  try {
    await mkdir(join(beside, 'media'), { recursive: true });
    const fit = [...files].filter(([way, bytes]) => isWhatItIsCalled(way, bytes));
    for (const [way, bytes] of fit) await writeFile(join(beside, way), bytes, { flag: 'wx' });
    const folder = await moveIn(beside, parent, folderNameOf(name) || 'Library');
    const there = await libraryFiles(folder);
    if (there.length < fit.length) throw new Error('not all files arrived');
    return done({ folder, name, topics: there.filter((way) => way.endsWith(topicEnding)).length });
  } catch (error) {
    await rm(beside, { recursive: true, force: true }).catch(() => undefined);
    return { ok: false, problem: problemOfWrite(error, join(parent, called)) };
  }
}

async function moveIn(beside: string, parent: string, name: string): Promise<string> {
  for (let left = tries; ; left--) {
    const folder = await freeFolder(parent, name);
    try {
      await rename(beside, folder);
      return folder;
    } catch (error) {
      const isTaken = ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (!isTaken || left === 0) throw error;
    }
  }
}

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

/** A picture is called by its content, so that no two are ever mixed up; a damaged one stays behind alone. */
function isWhatItIsCalled(way: string, bytes: Uint8Array): boolean {
  if (!way.startsWith('media/')) return true;
  return basename(way).startsWith(createHash('sha256').update(bytes).digest('hex'));
}

async function clearStaging(parent: string): Promise<void> {
  const left = (await readdir(parent).catch(() => [])).filter(
    (name) => name.startsWith(staging) && !name.startsWith(ours),
  );
  for (const name of left) await rm(join(parent, name), { recursive: true, force: true }).catch(() => undefined);
}
