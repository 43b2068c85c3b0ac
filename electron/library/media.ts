/** The pictures of the libraries: finds one by its name in any media folder, and keeps new ones by the hash of their bytes. */
import { createHash } from 'node:crypto';
import { access, constants, copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { done, type Result } from '../../shared/problem';
import { isMediaName, type PictureEnding } from '../../shared/rich-text/media-name';
import { problemOfWrite } from './file-problem';
import { saveWhole } from './save-whole';

/** A drive that does not answer must not hold up the wall (ms). */
const patience = 3000;

const mediaFolder = (folder: string): string => join(folder, 'media');

async function pathIn(folder: string, name: string): Promise<string> {
  const path = join(mediaFolder(folder), name);
  const found = await stat(path);
  if (!found.isFile()) throw new Error('not a file');
  return path;
}

/** Where the picture lies in one of the folders, or null; all are asked at once. */
export async function findMedia(folders: readonly string[], name: string): Promise<string | null> {
  if (!isMediaName(name)) return null;
  const found = Promise.any(folders.map((folder) => pathIn(folder, name))).catch(() => null);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((answer) => {
    timer = setTimeout(answer, patience, null);
  });
  return Promise.race([found, late]).finally(() => clearTimeout(timer));
}

/** Whether a picture lies in one of the folders and may be read. */
export async function hasMedia(folders: readonly string[], name: string): Promise<boolean> {
  const path = await findMedia(folders, name);
  return (
    path !== null &&
    (await access(path, constants.R_OK).then(
      () => true,
      () => false,
    ))
  );
}

/** The bytes of a picture, or null when it is nowhere. */
export async function readMedia(folders: readonly string[], name: string): Promise<Uint8Array | null> {
  const path = await findMedia(folders, name);
  return path === null ? null : readFile(path).catch(() => null);
}

/** Never makes the folder it is in: where a drive was pulled out that would be made on the wrong disk. */
async function makeMediaFolder(folder: string): Promise<void> {
  await mkdir(mediaFolder(folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** Keeps a picture in the folder, whole or not at all, and answers its name. */
export async function keepMedia(
  folder: string,
  bytes: Uint8Array,
  ending: PictureEnding,
): Promise<Result<{ media: string }>> {
  const media = `${createHash('sha256').update(bytes).digest('hex')}.${ending}`;
  const file = join(mediaFolder(folder), media);
  const before = await stat(file).catch(() => null);
  if (before?.size === bytes.length) return done({ media });
  try {
    await makeMediaFolder(folder);
  } catch (error) {
    return { ok: false, problem: problemOfWrite(error, file) };
  }
  const saved = await saveWhole(file, bytes);
  return saved.ok ? done({ media }) : saved;
}

/** Brings pictures into a folder from wherever they are found; one that is nowhere stays away. */
export async function bringMedia(
  find: (name: string) => Promise<string | null>,
  to: string,
  names: readonly string[],
): Promise<Result<null>> {
  try {
    for (const name of new Set(names.filter(isMediaName))) {
      const from = await find(name);
      const target = join(mediaFolder(to), name);
      if (from === null || from === target) continue;
      await makeMediaFolder(to);
      await copyFile(from, target, constants.COPYFILE_EXCL).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      });
    }
    return done(null);
  } catch (error) {
    return { ok: false, problem: problemOfWrite(error, mediaFolder(to)) };
  }
}
