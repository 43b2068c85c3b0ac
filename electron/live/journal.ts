/** The journal of a session: one checked line an event, on disk before the event counts; what is torn is noticed. */
import { copyFile, type FileHandle, open, readFile, truncate } from 'node:fs/promises';
import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import * as z from 'zod/mini';
import { eventSchema, type SessionEvent } from '../../shared/live/event';
import { done, type Result } from '../../shared/problem';

export interface Kept {
  /** The events of the intact part, in order. */
  events: SessionEvent[];
  /** How many bytes the intact part has. */
  length: number;
  /** Whether anything follows that is torn or damaged. */
  damaged: boolean;
}

const newLine = 0x0a;
const checksumLength = 8;

/** One line: the CRC-32 (as in zlib) of the JSON in eight hex digits, a space, the JSON. */
export function lineOf(event: SessionEvent): Buffer {
  const json = JSON.stringify(event);
  return Buffer.from(`${checksum(json)} ${json}\n`);
}

const checksum = (json: string): string => crc32(json).toString(16).padStart(checksumLength, '0');

/** Reads as far as every line is whole; never throws, whatever the bytes are. */
export function readLines(bytes: Buffer): Kept {
  const events: SessionEvent[] = [];
  let length = 0;
  while (length < bytes.length) {
    const end = bytes.indexOf(newLine, length);
    const event = end < 0 ? null : readLine(bytes.toString('utf8', length, end));
    if (!event) break;
    events.push(event);
    length = end + 1;
  }
  return { events, length, damaged: length < bytes.length };
}

function readLine(line: string): SessionEvent | null {
  const json = line.slice(checksumLength + 1);
  if (line[checksumLength] !== ' ' || line.slice(0, checksumLength) !== checksum(json)) return null;
  try {
    const parsed = z.safeParse(eventSchema, JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export const readJournal = async (file: string): Promise<Kept> => readLines(await readFile(file));

/** What a journal needs of the file it is written to. */
export type JournalHandle = Pick<FileHandle, 'write' | 'datasync' | 'close'>;

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
  static async begin(file: string, openFile: typeof open = open): Promise<Result<Journal>> {
    return Journal.attempt(file, async () => new Journal(file, await openFile(file, 'wx'), 0));
  }

  /** Goes on with a journal after its intact part; a damaged end is kept beside it for whoever wants to look. */
  static async goOn(file: string, kept: Kept): Promise<Result<Journal>> {
    return Journal.attempt(file, async () => {
      if (kept.damaged) {
        await copyFile(file, `${file}.damaged`);
        await truncate(file, kept.length);
      }
      return new Journal(file, await open(file, 'r+'), kept.length);
    });
  }

  /** Resolves when the event is on disk. After a failure the event is not there, and the next one takes its place. */
  append(event: SessionEvent): Promise<Result<null>> {
    const line = lineOf(event);
    return Journal.attempt(this.file, async () => {
      const { bytesWritten } = await this.handle.write(line, 0, line.length, this.length);
      if (bytesWritten !== line.length) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
      await this.handle.datasync();
      this.length += line.length;
      return null;
    });
  }

  close(): Promise<void> {
    return this.handle.close();
  }

  private static async attempt<T>(file: string, act: () => Promise<T>): Promise<Result<T>> {
    try {
      return done(await act());
    } catch (error) {
      return { ok: false, problem: problemOfJournal(error, basename(file)) };
    }
  }
}

function problemOfJournal(error: unknown, file: string) {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  return code === 'ENOSPC'
    ? ({ code: 'journalFull', facts: {} } as const)
    : ({ code: 'journalFailed', facts: { file, reason: code } } as const);
}
