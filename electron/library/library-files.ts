/** Which files make up a library, and copies them: its library.json, its topics and its pictures, and nothing else that lies there. */
import { createHash } from 'node:crypto';
import { constants, copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { aboutFile, topicEnding } from '../../shared/library/file-names';
import type { PackLook } from '../../shared/library/pack';
import { isMediaName, mediaNamesIn } from '../../shared/rich-text/media-name';

/** The bin stays behind for everybody knows it does, and the folder of pictures is looked into. */
const ofTheHouse = ['Bin', 'media'];

const topicFile = new RegExp(`^[a-z0-9][a-z0-9-]{0,79}${topicEnding.replaceAll('.', '\\.')}$`);

/** Whether a file of this way from the folder can belong to a library. */
export const isLibraryFile = (way: string): boolean =>
  way === aboutFile || topicFile.test(way) || (way.startsWith('media/') && isMediaName(way.slice('media/'.length)));

/** A picture is called by its content, so that no two are ever mixed up; a damaged one stays behind alone. */
export function isWhatItIsCalled(way: string, bytes: Uint8Array): boolean {
  if (!way.startsWith('media/')) return true;
  return basename(way).startsWith(createHash('sha256').update(bytes).digest('hex'));
}

/** The ways of a library's files from its folder. */
export async function libraryFiles(folder: string): Promise<string[]> {
  const plain = async (of: string, before: string) =>
    (await readdir(of, { withFileTypes: true })).filter((one) => one.isFile()).map((one) => `${before}${one.name}`);
  const pictures = await plain(join(folder, 'media'), 'media/').catch(() => []);
  return [...(await plain(folder, '')), ...pictures].filter(isLibraryFile).sort();
}

/** These files by their ways; one that is gone or can't be read is left out. */
export async function readSome(folder: string, ways: readonly string[]): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const way of ways) {
    const bytes = await readFile(join(folder, way)).catch(() => null);
    if (bytes) files.set(way, bytes);
  }
  return files;
}

/** What a pack of this folder would hold and what would stay: pictures that are not what they are called, and what is no library's. */
export async function lookAtFolder(folder: string): Promise<PackLook> {
  const ways = await libraryFiles(folder);
  const pictures = ways.filter((way) => way.startsWith('media/'));
  const damaged: string[] = [];
  for (const way of pictures) {
    const bytes = await readFile(join(folder, way)).catch(() => null);
    if (!bytes || !isWhatItIsCalled(way, bytes)) damaged.push(way);
  }
  const others = (await readdir(folder))
    .filter((name) => !ways.includes(name) && !ofTheHouse.includes(name) && !name.startsWith('.'))
    .sort();
  return {
    topics: ways.filter((way) => way.endsWith(topicEnding)).length,
    pictures: pictures.length - damaged.length,
    stays: [
      ...damaged.map((file) => ({ file, why: 'damagedPicture' as const })),
      ...others.map((file) => ({ file, why: 'otherFile' as const })),
    ],
  };
}

/** Nothing that is there already is overwritten. */
export async function copyFiles(from: string, to: string, ways: readonly string[]): Promise<void> {
  if (ways.some((way) => way.startsWith('media/'))) await mkdir(join(to, 'media')).catch(ignore('EEXIST'));
  for (const way of ways)
    await copyFile(join(from, way), join(to, way), constants.COPYFILE_EXCL).catch(ignore('EEXIST'));
}

/** Brings a topic's pictures along; one that is gone already stays gone. */
export async function copyPictures(from: string, to: string, text: string): Promise<void> {
  const names = mediaNamesIn(text);
  if (names.length === 0) return;
  await mkdir(join(to, 'media')).catch(ignore('EEXIST'));
  for (const name of names) {
    const picture = join('media', name);
    await copyFile(join(from, picture), join(to, picture), constants.COPYFILE_EXCL).catch(ignore('EEXIST', 'ENOENT'));
  }
}

const ignore =
  (...codes: string[]) =>
  (error: NodeJS.ErrnoException): void => {
    if (!codes.includes(error.code ?? '')) throw error;
  };
