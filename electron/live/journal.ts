/** A journal: one checked line an event, on disk before the event counts; what is torn is noticed. */
import { copyFile, type FileHandle, mkdir, open, readFile, truncate } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import * as z from 'zod/mini';
import { done, type Problem, type Result, refused } from '../../shared/problem';
import { syncFolder } from '../sync-folder';

/** What is kept in a journal: the shape of its events, and how one of an older Lectern is brought up. */
export interface JournalForm<E> {
  schema: z.ZodMiniType<E>;
  asOfToday: (said: unknown) => unknown;
}

export interface Kept<E> {
  /** The events of the intact part, in order. */
  events: E[];
  /** How many bytes the intact part has. */
  length: number;
  /** Whether anything follows that is torn or damaged. */
  damaged: boolean;
  /** Whether what follows is whole but not known to this app, so that a newer one must have written it. */
  newer: boolean;
}

const newLine = 0x0a;
const checksumLength = 8;

/** One line: the CRC-32 (as in zlib) of the JSON in eight hex digits, a space, the JSON. */
export function lineOf(event: unknown): Buffer {
  const json = JSON.stringify(event);
  return Buffer.from(`${checksum(json)} ${json}\n`);
}

const checksum = (json: string | Buffer): string => crc32(json).toString(16).padStart(checksumLength, '0');

/** Reads as far as every line is whole; never throws, whatever the bytes are. */
export function readLines<E>(bytes: Buffer, form: JournalForm<E>): Kept<E> {
  const events: E[] = [];
  let length = 0;
  let newer = false;
  while (length < bytes.length) {
    const end = bytes.indexOf(newLine, length);
    const line = end < 0 ? null : readLine(bytes.subarray(length, end));
    const event = line && z.safeParse(form.schema, form.asOfToday(line.said));
    newer = event?.success === false;
    if (!event?.success) break;
    events.push(event.data);
    length = end + 1;
  }
  return { events, length, damaged: length < bytes.length, newer };
}

/** What a line says, when its checksum holds over its very bytes. */
function readLine(line: Buffer): { said: unknown } | null {
  const json = line.subarray(checksumLength + 1);
  if (line.toString('latin1', 0, checksumLength + 1) !== `${checksum(json)} `) return null;
  try {
    return { said: JSON.parse(json.toString('utf8')) };
  } catch {
    return null;
  }
}

export const readJournal = async <E>(file: string, form: JournalForm<E>): Promise<Kept<E>> =>
  readLines(await readFile(file), form);

/** The same; a file that is there and can't be read is a problem of the journal. */
export const tryReadJournal = <E>(file: string, form: JournalForm<E>): Promise<Result<Kept<E>>> =>
  attempt(file, () => readJournal(file, form));

/** What a journal needs of the file it is written to. */
export type JournalHandle = Pick<FileHandle, 'write' | 'datasync' | 'truncate' | 'close'>;
type OpenFile = (file: string, flags: string) => Promise<JournalHandle>;

export class Journal<E> {
  private readonly file: string;
  private readonly handle: JournalHandle;
  private length: number;

  private constructor(file: string, handle: JournalHandle, length: number) {
    this.file = file;
    this.handle = handle;
    this.length = length;
  }

  /** Begins a new journal; there must be none of this name. */
  static begin<E>(file: string, openFile: OpenFile = open): Promise<Result<Journal<E>>> {
    return attempt(file, async () => {
      await mkdir(dirname(file), { recursive: true });
      const journal = new Journal<E>(file, await openFile(file, 'wx'), 0);
      await syncFolder(dirname(file));
      return journal;
    });
  }

  /** Goes on with a journal after its intact part; a damaged end is kept beside it for whoever wants to look. */
  static async goOn<E>(file: string, kept: Kept<E>, openFile: OpenFile = open): Promise<Result<Journal<E>>> {
    if (kept.newer) return refused('newerSession', { file: basename(file) });
    return attempt(file, async () => {
      if (kept.damaged) {
        await copyFile(file, `${file}.damaged`);
        await truncate(file, kept.length);
      }
      return new Journal<E>(file, await openFile(file, 'r+'), kept.length);
    });
  }

  append(event: E): Promise<Result<null>> {
    return this.appendAll([event]);
  }

  /** Resolves when the events are on disk, all by one write. After a failure none of them is there, and the next take their place. */
  async appendAll(events: readonly E[]): Promise<Result<null>> {
    const lines = Buffer.concat(events.map(lineOf));
    const written = await attempt(this.file, () => this.write(lines));
    // What a failed call left behind must not come back as an event that counted.
    if (!written.ok) await this.handle.truncate(this.length).catch(() => undefined);
    return written;
  }

  close(): Promise<void> {
    return this.handle.close();
  }

  private async write(lines: Buffer): Promise<null> {
    const { bytesWritten } = await this.handle.write(lines, 0, lines.length, this.length);
    if (bytesWritten !== lines.length) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
    await this.handle.datasync();
    this.length += lines.length;
    return null;
  }
}

async function attempt<T>(file: string, act: () => Promise<T>): Promise<Result<T>> {
  try {
    return done(await act());
  } catch (error) {
    return { ok: false, problem: problemOfJournal(error, basename(file)) };
  }
}

function problemOfJournal(error: unknown, file: string): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return full ? refused('journalFull', {}).problem : refused('journalFailed', { file, reason: code }).problem;
}
