/** What each session asked its class, kept by session so that only new sessions are read at a start. */
import { readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { type SessionUse, sessionUseSchema } from '../../shared/search/usage';

const keptSchema = z.object({
  version: z.literal(1),
  sessions: z.record(z.string(), z.object({ stamp: z.string(), use: sessionUseSchema })),
});

/** How sessions are found and read; handed in, for they belong to another part of the app. */
export interface SessionReader {
  /** By session: a stamp that changes whenever its file does. */
  stamps(): Promise<ReadonlyMap<string, string>>;
  /** Null for one that can't be read or whose class saw nothing. */
  read(sessionId: string): Promise<SessionUse | null>;
}

const unused: SessionUse = { classId: null, at: 0, questions: [] };

export class KeptUsage {
  private readonly file: string;
  private readonly reader: SessionReader;
  private sessions: Record<string, { stamp: string; use: SessionUse }> | null = null;

  constructor(file: string, reader: SessionReader) {
    this.file = file;
    this.reader = reader;
  }

  /** What every session asked, reading those that changed. */
  async now(): Promise<SessionUse[]> {
    const before = this.sessions ?? (await this.readKept());
    const now: typeof before = {};
    let isNew = false;
    for (const [id, stamp] of await this.reader.stamps()) {
      const known = before[id];
      const same = known?.stamp === stamp;
      now[id] = same ? known : { stamp, use: (await this.reader.read(id)) ?? unused };
      isNew ||= !same;
    }
    this.sessions = now;
    // Without what was kept the sessions are read again at the next start.
    if (isNew) {
      await writeFile(this.file, JSON.stringify({ version: 1, sessions: now })).catch(() => undefined);
    }
    return Object.values(now).map(({ use }) => use);
  }

  private async readKept() {
    try {
      return z.parse(keptSchema, JSON.parse(await readFile(this.file, 'utf8'))).sessions;
    } catch {
      return {};
    }
  }
}
