/** The journal of a session: one checked line an event, on disk before the event counts; what is torn is noticed. */
import { copyFile, type FileHandle, mkdir, open, readFile, truncate } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import * as z from 'zod/mini';
import { itemsFrom1 } from '../../shared/library/older-files';
import { eventSchema, type SessionEvent } from '../../shared/live/event';
import { done, type Problem, type Result, refused } from '../../shared/problem';
import { syncFolder } from '../sync-folder';

export interface Kept {
  /** The events of the intact part, in order. */
  events: SessionEvent[];
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
export function lineOf(event: SessionEvent): Buffer {
  const json = JSON.stringify(event);
  return Buffer.from(`${checksum(json)} ${json}\n`);
}

const checksum = (json: string | Buffer): string => crc32(json).toString(16).padStart(checksumLength, '0');

/** Reads as far as every line is whole; never throws, whatever the bytes are. */
export function readLines(bytes: Buffer): Kept {
  const events: SessionEvent[] = [];
  let length = 0;
  let newer = false;
  while (length < bytes.length) {
    const end = bytes.indexOf(newLine, length);
    const line = end < 0 ? null : readLine(bytes.subarray(length, end));
    const event = line && z.safeParse(eventSchema, asOfToday(line.said));
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

/** The questions of a session that an older Lectern opened are brought up. */
const asOfToday = (said: unknown): unknown =>
  typeof said === 'object' && said !== null && 'type' in said && said.type === 'opened' && !('version' in said)
    ? itemsFrom1(said)
    : said;

export const readJournal = async (file: string): Promise<Kept> => readLines(await readFile(file));

/** What a journal needs of the file it is written to. */
export type JournalHandle = Pick<FileHandle, 'write' | 'datasync' | 'truncate' | 'close'>;
type OpenFile = (file: string, flags: string) => Promise<JournalHandle>;

export class Journal {
  private readonly file: string;
  private readonly handle: JournalHandle;
  private length: number;

  private constructor(file: string, handle: JournalHandle, length: number) {
    this.file = file;
    this.handle = handle;
    this.length = length;
  }

  /** Begins a new journal; there must be none of this name. */
  static begin(file: string, openFile: OpenFile = open): Promise<Result<Journal>> {
    return attempt(file, async () => {
      await mkdir(dirname(file), { recursive: true });
      const journal = new Journal(file, await openFile(file, 'wx'), 0);
      await syncFolder(dirname(file));
      return journal;
    });
  }

  /** Goes on with a journal after its intact part; a damaged end is kept beside it for whoever wants to look. */
  static async goOn(file: string, kept: Kept, openFile: OpenFile = open): Promise<Result<Journal>> {
    if (kept.newer) return refused('newerSession', { file: basename(file) });
    return attempt(file, async () => {
      if (kept.damaged) {
        await copyFile(file, `${file}.damaged`);
        await truncate(file, kept.length);
      }
      return new Journal(file, await openFile(file, 'r+'), kept.length);
    });
  }

  /** Resolves when the event is on disk. After a failure the event is not there, and the next one takes its place. */
  async append(event: SessionEvent): Promise<Result<null>> {
    const written = await attempt(this.file, () => this.write(lineOf(event)));
    // What a failed call left behind must not come back as an event that counted.
    if (!written.ok) await this.handle.truncate(this.length).catch(() => undefined);
    return written;
  }

  close(): Promise<void> {
    return this.handle.close();
  }

  private async write(line: Buffer): Promise<null> {
    const { bytesWritten } = await this.handle.write(line, 0, line.length, this.length);
    if (bytesWritten !== line.length) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
    await this.handle.datasync();
    this.length += line.length;
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
