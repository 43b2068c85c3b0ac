/** Looks for the pictures of an export and fetches them, a few at a time: thousands of files opened at once are refused. */
import type { ExportSource } from '../../shared/export/export-format';
import { type ExportFormatName, exportFormatOf } from '../../shared/export/export-formats';
import { heldTopics } from '../../shared/export/losses';
import { carriesPictures, picturesNeeded } from '../../shared/export/lost-pictures';

const atOnce = 8;

/** The names of the pictures that the file would hold. */
export function pictureNames(format: ExportFormatName, topics: ExportSource['topics']): string[] {
  const chosen = exportFormatOf(format);
  if (!carriesPictures(chosen)) return [];
  return picturesNeeded(heldTopics(chosen, topics).flatMap(({ questions }) => questions));
}

export async function lostAmong(names: readonly string[], has: (name: string) => Promise<boolean>): Promise<string[]> {
  const there = await inGroups(names, has);
  return names.filter((_, at) => !there[at]);
}

export async function fetchPictures(
  names: readonly string[],
  picture: (name: string) => Promise<Uint8Array | null>,
): Promise<{ pictures: [string, Uint8Array][]; lost: string[] }> {
  const found = await inGroups(names, picture);
  const pictures = names.flatMap((name, at): [string, Uint8Array][] => (found[at] ? [[name, found[at]]] : []));
  return { pictures, lost: names.filter((_, at) => !found[at]) };
}

async function inGroups<T>(names: readonly string[], act: (name: string) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (let at = 0; at < names.length; at += atOnce) {
    answers.push(...(await Promise.all(names.slice(at, at + atOnce).map(act))));
  }
  return answers;
}
