/** Reads a zip into memory, or refuses it whole: nothing is written, and its limits are kept before anything is unpacked. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { done, type Result, refused } from '../../shared/problem';
import type { ArchiveLimits } from './archive-limits';
import { isGoodName, nameKey } from './entry-name';

type Refusal = ReturnType<typeof refused>;

/** Files smaller than this may shrink as they like: a thousand blanks are no bomb. */
const tooSmallForABomb = 1024 * 1024;

/** The files of a zip by name, without its folders; `source` is its path or its bytes, `called` what to call it to the teacher. */
export async function readArchive(
  source: string | Uint8Array,
  limits: ArchiveLimits,
  called: string = typeof source === 'string' ? basename(source) : 'zip',
): Promise<Result<Map<string, Uint8Array>>> {
  let zip: ZipFile | null = null;
  try {
    if (typeof source === 'string' && (await stat(source)).size > limits.total) {
      return refused('archiveTooLarge', { file: called, most: megabytes(limits.total) });
    }
    const bytes = typeof source === 'string' ? await readFile(source) : asBuffer(source);
    zip = await fromBufferPromise(bytes, { autoClose: false, validateEntrySizes: true });
    if (zip.entryCount > limits.entries) return refused('archiveTooMany', { file: called, most: limits.entries });
    const entries = await listEntries(zip, limits, called);
    if (!Array.isArray(entries)) return entries;
    if (hasMore(bytes, zip)) return refused('archiveTooMany', { file: called, most: limits.entries });
    const files = new Map<string, Uint8Array>();
    for (const entry of entries.filter(({ fileName }) => !fileName.endsWith('/'))) {
      files.set(entry.fileName, await unpack(zip, entry));
    }
    return done(files);
  } catch (error) {
    const name = /(?:invalid characters in fileName|absolute path|invalid relative path): (.*)$/s.exec(String(error));
    if (name?.[1] !== undefined) return refused('archiveBadName', { file: called, name: shown(name[1]) });
    if (/encrypt/i.test(String(error))) return refused('archiveEncrypted', { file: called });
    return refused('archiveDamaged', { file: called });
  } finally {
    if (zip?.isOpen) zip.close();
  }
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A zip of the old kind counts its files to 65,535 and begins anew; what it does not count would be left out in silence. */
const hasMore = (bytes: Buffer, zip: ZipFile): boolean =>
  bytes
    .subarray(Number(zip.readEntryCursor))
    .subarray(0, 4)
    .equals(Buffer.from([0x50, 0x4b, 1, 2]));

async function listEntries(zip: ZipFile, limits: ArchiveLimits, file: string): Promise<Entry[] | Refusal> {
  const entries: Entry[] = [];
  const names = new Set<string>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const key = nameKey(entry.fileName);
    total += entry.uncompressedSize;
    const refusal = refuse(entry, limits, file);
    if (refusal) return refusal;
    if (entries.length >= limits.entries) return refused('archiveTooMany', { file, most: limits.entries });
    if (total > limits.total) return refused('archiveTooLarge', { file, most: megabytes(limits.total) });
    if (names.has(key)) return refused('archiveDoubles', { file, name: shown(entry.fileName) });
    names.add(key);
    entries.push(entry);
  }
  const plain = new Set(entries.filter(({ fileName }) => !fileName.endsWith('/')).map((one) => nameKey(one.fileName)));
  const inAFile = entries.find((entry) => isInsideAFile(entry.fileName, plain));
  return inAFile ? refused('archiveDoubles', { file, name: shown(inAFile.fileName) }) : entries;
}

/** Why one entry alone makes the whole zip unfit. */
function refuse(entry: Entry, limits: ArchiveLimits, file: string): Refusal | null {
  const name = shown(entry.fileName);
  if (!isGoodName(entry.fileName, limits.forDisk)) return refused('archiveBadName', { file, name });
  if (entry.isEncrypted()) return refused('archiveEncrypted', { file });
  if (isSpecial(entry)) return refused('archiveLink', { file, name });
  if (!entry.canDecodeFileData()) return refused('archiveDamaged', { file });
  const { uncompressedSize: size, compressedSize: packed } = entry;
  const isBomb = size > tooSmallForABomb && size > packed * limits.ratio;
  if (size > limits.single || isBomb) return refused('archiveTooLarge', { file, most: megabytes(limits.single) });
  return null;
}

/** A link, a device or anything else that is neither a file nor a folder. */
function isSpecial({ externalFileAttributes }: Entry): boolean {
  const sort = (externalFileAttributes >>> 16) & 0o170000;
  return sort !== 0 && sort !== 0o100000 && sort !== 0o040000;
}

/** Whether a name goes on below the name of a file, which no disk can hold. */
function isInsideAFile(name: string, files: ReadonlySet<string>): boolean {
  const parts = nameKey(name).split('/').slice(0, -1);
  return parts.some((_, index) => files.has(parts.slice(0, index + 1).join('/')));
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer);
  const bytes = Buffer.concat(pieces);
  if (crc32(bytes) !== entry.crc32) throw new Error('the sum does not match');
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const shown = (name: string): string => name.replace(/\p{Cc}/gu, '?').slice(0, 80);
const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
