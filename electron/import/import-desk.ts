/** The imports under way: reads file by file in a process of its own, holds what was read, and forgets it when the dialog closes. */
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileReading, ImportProgress } from '../../shared/import/file-reading';
import type { ImportAgain } from '../../shared/import/import-calls';
import { filesOnceEach } from '../../shared/import/once-each';
import { done, type Result, refused } from '../../shared/problem';
import type { ImportProcess } from './import-process';
import { beginImport, changeOne, type ImportJob, type Running, readAsAsked } from './running-import';
import type { FileRead, ImportItem, ReadTask } from './worker-messages';

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
    job.unread += job.waiting.length + (job.stop.signal.aborted ? 0 : 1);
    job.waiting = [];
    job.stop.abort();
  }

  /** The file that is being read; one that is read again stays as it was. */
  leaveOut(id: string, file: string): void {
    const job = this.jobs.get(id);
    const before = job?.files.find((one) => one.name === file && job.again.has(one.id));
    if (job && before) job.again.get(before.id)?.abort();
    else this.parts.process.leaveOut(file);
  }

  /** Answers the files of the same origin; of two askings about one file only the later one counts. */
  async readAgain({ job: id, fileId, format, mappings }: ImportAgain): Promise<Result<FileReading[]>> {
    const job = this.jobs.get(id);
    const item = job?.origins.get(fileId);
    const before = job?.files.find((file) => file.id === fileId);
    if (!job || !item || !before) return refused('importClosed', {});
    job.again.get(fileId)?.abort();
    const stop = new AbortController();
    job.again.set(fileId, stop);
    const task = { item, pictures: job.pictures, part: { name: before.name, format, mappings } };
    const [read] = await this.ask(job, task, () => undefined, stop.signal);
    if (job.again.get(fileId) === stop) job.again.delete(fileId);
    if (!this.jobs.has(id)) return refused('importClosed', {});
    if (!read && !stop.signal.aborted) return refused('fileGone', { file: before.name });
    if (read && !stop.signal.aborted) changeOne(job, item, readAsAsked(read, before, format));
    return done(job.files.filter((file) => job.origins.get(file.id) === item));
  }

  /** Its folder goes when nothing is written to it any more. */
  async close(id: string): Promise<void> {
    const job = this.jobs.get(id);
    if (!job) return;
    this.jobs.delete(id);
    job.waiting = [];
    for (const stop of [job.stop, ...job.again.values()]) stop.abort();
    await Promise.all(job.asked);
    await rm(dirname(job.pictures), { recursive: true, force: true }).catch(() => undefined);
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
    const job = beginImport(id, join(this.parts.staging, id, 'media'));
    this.jobs.set(id, job);
    return job;
  }

  private async run(job: Running): Promise<void> {
    if (job.isReading) return;
    job.isReading = true;
    for (let item = job.waiting.shift(); item; item = job.waiting.shift()) {
      job.stop = new AbortController();
      this.tell(job, item.name, 'reading');
      const { signal } = job.stop;
      const origin = item;
      const task = { item: origin, pictures: job.pictures, part: null };
      const read = await this.ask(job, task, (file) => this.tell(job, file, 'reading'), signal);
      // What waits now was given after it was stopped.
      if (signal.aborted) continue;
      const found = read.map((file) => this.named(job, file, origin));
      job.found.set(origin, found);
      job.files.push(...filesOnceEach(found));
      job.done += 1;
    }
    job.isReading = false;
    this.tell(job, '', job.unread > 0 ? 'cancelled' : 'read');
  }

  private async ask(
    job: Running,
    task: ReadTask,
    alive: (file: string) => void,
    signal: AbortSignal,
  ): Promise<FileRead[]> {
    const asked = this.parts.process.read(task, alive, signal);
    job.asked.add(asked);
    const read = await asked;
    job.asked.delete(asked);
    return read;
  }

  private named(job: Running, file: FileRead, origin: ImportItem): FileReading {
    const id = this.parts.newId();
    job.origins.set(id, origin);
    return { ...file, id };
  }

  private tell(job: Running, file: string, state: ImportProgress['state']): void {
    if (!this.jobs.has(job.id)) return;
    const of = job.done + job.waiting.length + (state === 'reading' ? 1 : 0);
    const questions = job.files
      .flatMap(({ reading }) => reading.topics)
      .reduce((sum, one) => sum + one.questions.length, 0);
    this.parts.progress({ job: job.id, done: job.done, of, file, questions, unread: job.unread, state });
  }
}
