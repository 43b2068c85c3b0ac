/** The imports under way: reads file by file in a process of its own, holds what was read, and forgets it when the dialog closes. */
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileReading, ImportProgress } from '../../shared/import/file-reading';
import type { ImportAgain } from '../../shared/import/import-calls';
import { done, type Result, refused } from '../../shared/problem';
import type { ImportProcess } from './import-process';
import type { FileRead, ImportItem } from './worker-messages';

export interface ImportJob {
  id: string;
  files: FileReading[];
  /** The folder where its pictures wait. */
  pictures: string;
}

interface Running extends ImportJob {
  waiting: ImportItem[];
  /** What each file was read from, to read it again as another format. */
  origins: Map<string, ImportItem>;
  done: number;
  /** How many were not read when the reading was stopped. */
  unread: number;
  isReading: boolean;
  isCancelled: boolean;
}

export interface DeskParts {
  /** Where pictures wait until they are added; main's own folder, emptied when the app starts. */
  staging: string;
  process: ImportProcess;
  progress: (says: ImportProgress) => void;
  newId: () => string;
}

export class ImportDesk {
  private readonly parts: DeskParts;
  private readonly jobs = new Map<string, Running>();

  constructor(parts: DeskParts) {
    this.parts = parts;
  }

  /** Reads more files into a job, or into a new one; answers at once. */
  read(items: readonly ImportItem[], into: string | null): string {
    const job = (into && this.jobs.get(into)) || this.begin();
    job.waiting.push(...items);
    job.isCancelled = false;
    job.unread = 0;
    void this.run(job);
    return job.id;
  }

  find(id: string): Result<ImportJob> {
    const job = this.jobs.get(id);
    return job ? done(job) : refused('importClosed', {});
  }

  /** What was read until now stays; what waits is not read. */
  cancel(id: string): void {
    const job = this.jobs.get(id);
    if (!job?.isReading) return;
    job.isCancelled = true;
    job.unread += job.waiting.length + 1;
    job.waiting = [];
    this.parts.process.stop();
  }

  async readAgain({ job: id, fileId, format, mappings }: ImportAgain): Promise<Result<FileReading>> {
    const job = this.jobs.get(id);
    const item = job?.origins.get(fileId);
    const before = job?.files.find((file) => file.id === fileId);
    if (!job || !item || !before) return refused('importClosed', {});
    const task = { item, pictures: job.pictures, part: { name: before.name, format, mappings } };
    const [read] = await this.parts.process.read(task, () => undefined);
    if (!read) return refused('importClosed', {});
    const again = { ...read, choices: before.choices, id: fileId };
    job.files = job.files.map((file) => (file.id === fileId ? again : file));
    return done(again);
  }

  async close(id: string): Promise<void> {
    this.cancel(id);
    const job = this.jobs.get(id);
    this.jobs.delete(id);
    if (job) await rm(dirname(job.pictures), { recursive: true, force: true }).catch(() => undefined);
  }

  /** The folders whose pictures may be shown while they are looked through, as those of a library. */
  folders(): string[] {
    return [...this.jobs.values()].map(({ pictures }) => dirname(pictures));
  }

  /** At quit: the process must not outlive the app. */
  stop(): void {
    this.parts.process.stop();
  }

  private begin(): Running {
    const id = this.parts.newId();
    const job: Running = {
      id,
      files: [],
      pictures: join(this.parts.staging, id, 'media'),
      waiting: [],
      origins: new Map(),
      done: 0,
      unread: 0,
      isReading: false,
      isCancelled: false,
    };
    this.jobs.set(id, job);
    return job;
  }

  private async run(job: Running): Promise<void> {
    if (job.isReading) return;
    job.isReading = true;
    for (let item = job.waiting.shift(); item; item = job.waiting.shift()) {
      this.tell(job, item.name, 'reading');
      const origin = item;
      const task = { item: origin, pictures: job.pictures, part: null };
      const read = await this.parts.process.read(task, (file) => this.tell(job, file, 'reading'));
      if (job.isCancelled) break;
      job.files.push(...read.map((file) => this.named(job, file, origin)));
      job.done += 1;
    }
    job.isReading = false;
    this.tell(job, '', job.isCancelled ? 'cancelled' : 'read');
  }

  private named(job: Running, file: FileRead, origin: ImportItem): FileReading {
    const id = this.parts.newId();
    job.origins.set(id, origin);
    return { ...file, id };
  }

  private tell(job: Running, file: string, state: ImportProgress['state']): void {
    const of = job.done + job.waiting.length + (state === 'reading' ? 1 : 0);
    const questions = job.files
      .flatMap(({ reading }) => reading.topics)
      .reduce((sum, one) => sum + one.questions.length, 0);
    this.parts.progress({ job: job.id, done: job.done, of, file, questions, unread: job.unread, state });
  }
}
