/** Reads one file of the teacher's: recognized by its content; an archive of several files is read file by file. */
import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { checkReading } from '../../shared/import/check-reading';
import type { ImportFormat } from '../../shared/import/format';
import { tableText } from '../../shared/import/formats/table-text';
import { rankFormats } from '../../shared/import/rank-formats';
import type { ImportSource, ImportTools } from '../../shared/import/source';
import { looksOf, readMapped } from '../../shared/import/table-look';
import { done, type Result, refused } from '../../shared/problem';
import { pictureKeeper } from './keep-picture';
import { largestFile, openFile } from './open-file';
import { isPassedOver } from './passed-over';
import { unreadFile } from './unread-file';
import type { FileRead, ImportItem, ReadTask } from './worker-messages';

/** A zip in a zip in a zip is somebody's joke. */
const deepest = 3;

interface Reader {
  formats: readonly ImportFormat[];
  tools: ImportTools;
  part: ReadTask['part'];
  past: ReadonlySet<string>;
  alive: Alive;
  give: (file: FileRead) => void;
}

/** Called before each file with its size, so that one that takes too long for it is known by name. */
type Alive = (file: string, bytes: number) => void;

/** Gives each file as soon as it is read, and answers all of them. */
export async function readItem(
  { item, pictures, part, past = [] }: ReadTask,
  formats: readonly ImportFormat[],
  alive: Alive,
  give: (file: FileRead) => void = () => undefined,
): Promise<FileRead[]> {
  const tools = { newId: randomUUID, keepPicture: pictureKeeper(pictures) };
  const reader: Reader = { formats, tools, part, past: new Set(past), alive, give };
  const bytes = await bytesOf(item, alive);
  return bytes.ok ? readBytes(item.name, bytes.value, reader, 1) : one(unreadFile(item.name, bytes.problem), reader);
}

function one(file: FileRead, { give }: Reader): FileRead[] {
  give(file);
  return [file];
}

async function bytesOf({ name, path, bytes, problem }: ImportItem, alive: Alive): Promise<Result<Uint8Array>> {
  if (problem) return { ok: false, problem };
  if (bytes) return done(bytes);
  // What was dropped and could not be read has neither.
  if (path === null) return refused('importNoRights', { file: name });
  try {
    const found = await stat(path);
    if (found.isDirectory()) return refused('importFolder', { file: name });
    if (found.size > largestFile) return refused('importTooLarge', { file: name, most: 200 });
    alive(name, found.size);
    return done(await readFile(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT') return refused('fileGone', { file: name });
    return ['EACCES', 'EPERM', 'EBUSY'].includes(code)
      ? refused('importNoRights', { file: name })
      : refused('importUnreadable', { file: name, reason: code });
  }
}

async function readBytes(name: string, bytes: Uint8Array, reader: Reader, depth: number): Promise<FileRead[]> {
  if (reader.past.has(name)) return [];
  reader.alive(name, bytes.length);
  const opened = await openFile(name, bytes, reader.tools.keepPicture);
  if (!opened.ok) return isWanted(name, reader) ? one(unreadFile(name, opened.problem), reader) : [];
  const source = opened.value;
  if (source.as === 'archive') reader.alive(name, unpacked(source));
  const ranked = rankFormats(source, reader.formats);
  if (source.as === 'archive' && (ranked.length === 0 || isInside(name, reader)))
    return readEntries(source, reader, depth);
  return isWanted(name, reader) ? one(readSource(source, ranked, reader), reader) : [];
}

type Archive = ImportSource & { as: 'archive' };

const unpacked = (source: Archive): number =>
  source.paths.reduce((sum, path) => sum + (source.bytes(path)?.length ?? 0), 0);

const isWanted = (name: string, { part }: Reader): boolean => part === null || part.name === name;
const isInside = (name: string, { part }: Reader): boolean => part?.name.startsWith(`${name} › `) ?? false;

async function readEntries(source: Archive, reader: Reader, depth: number): Promise<FileRead[]> {
  const { name } = source;
  if (depth >= deepest) return one(unreadFile(name, refused('importNested', { file: name }).problem), reader);
  const wanted = source.paths.filter((path) => !isPassedOver(path));
  const read: FileRead[] = [];
  for (const path of wanted) {
    const bytes = source.bytes(path);
    if (bytes) read.push(...(await readBytes(`${name} › ${path}`, bytes, reader, depth + 1)));
  }
  if (wanted.length > 0 || !isWanted(name, reader)) return read;
  return one(unreadFile(name, refused('importNothingInside', { file: name }).problem), reader);
}

function readSource(source: ImportSource, ranked: readonly ImportFormat[], reader: Reader): FileRead {
  const { formats, part, tools } = reader;
  const named = /\.(?:csv|tsv|tab)$/i.test(source.name);
  // Rows that no column explains are no lines of a page either: the teacher is asked for the columns.
  const likely = named && ranked[0]?.last ? undefined : ranked[0];
  const chosen = formats.find(({ name }) => name === part?.format) ?? likely;
  const isTable = source.as === 'sheets' || chosen?.name === tableText.name || named;
  const tables = isTable ? looksOf(source) : [];
  const about = {
    ...unreadFile(source.name, refused('importUnknown', { file: source.name }).problem),
    format: chosen?.name ?? null,
    choices: ranked.map(({ name, label }) => ({ name, label })),
    tables: tables.map((look, index) => ({
      ...look,
      mapping: part?.mappings ? (part.mappings[index] ?? null) : look.mapping,
    })),
  };
  try {
    if (part?.mappings)
      return { ...about, reading: checkReading(readMapped(source, part.mappings, tools.newId)), problem: null };
    if (!chosen && tables.length > 0)
      return { ...about, problem: refused('importColumnsUnknown', { file: source.name }).problem };
    if (!chosen) return about;
    const read = chosen.read(source, tools);
    return 'problem' in read
      ? { ...about, problem: read.problem }
      : { ...about, reading: checkReading(read), problem: null };
  } catch (error) {
    console.error(error);
    return { ...about, problem: refused('importBroke', { file: source.name }).problem };
  }
}
