/** Answers the calls about imports: choosing and reading files, adding what was chosen, taking it back, saving the report. */
import { basename, join } from 'node:path';
import type { ImportAdd } from '../../shared/import/import-calls';
import { importReport } from '../../shared/import/report';
import { topicsToAdd } from '../../shared/import/topics-to-add';
import { language } from '../../shared/messages/language';
import type { Messages } from '../../shared/messages/messages';
import { done, type Result, refused } from '../../shared/problem';
import type { Handlers } from '../handlers';
import { type Adding, addTopics, addToTopic, type TargetLibrary } from './add-whole';
import type { WriteWhole } from './adding-note';
import type { ImportDesk } from './import-desk';
import type { ImportJob } from './running-import';
import { walkFolder } from './walk-folder';
import type { ImportItem } from './worker-messages';

type ImportCalls = Extract<keyof Handlers, `import.${string}`>;

/** A folder with more files is somebody's whole disk. */
const mostFiles = 5000;

export interface ImportParts {
  desk: ImportDesk;
  library: (id: string) => Result<TargetLibrary>;
  /** The paths the teacher chose, or none when she cancelled. */
  askFiles: () => Promise<readonly string[]>;
  askFolder: () => Promise<string | null>;
  askWhere: (name: string) => Promise<string | null>;
  /** The folder of the files that say what is about to be added, one for each import. */
  notes: string;
  writeWhole: WriteWhole;
  words: Messages;
  now: () => number;
  newId: () => string;
}

export function importHandlers(parts: ImportParts): Pick<Handlers, ImportCalls> {
  const { desk } = parts;
  /** How to take back what was added, by the job, the latest last. */
  const undone = new Map<string, (() => Promise<Result<unknown>>)[]>();
  return {
    'import.choose': async ({ job, what }) => {
      const items = what === 'files' ? await chosenFiles(parts) : await chosenFolder(parts);
      if (!items.ok) return items;
      return done(items.value.length === 0 ? null : { job: desk.read(items.value, job) });
    },
    'import.read': async (ask) => {
      const items =
        'text' in ask
          ? [{ name: parts.words.importFiles.pastedName, path: null, bytes: Buffer.from(ask.text) }]
          : ask.dropped.map(({ name, bytes }) => ({ name, path: null, bytes }));
      return done({ job: desk.read(items, ask.job) });
    },
    'import.cancel': async ({ job }) => {
      desk.cancel(job);
      return done(null);
    },
    'import.leaveOut': async ({ job, file }) => {
      desk.leaveOut(job, file);
      return done(null);
    },
    'import.readings': async ({ job }) => {
      const found = desk.find(job);
      return found.ok ? done(found.value.files) : found;
    },
    'import.readAgain': (ask) => desk.readAgain(ask),
    'import.close': async ({ job }) => {
      undone.delete(job);
      await desk.close(job);
      return done(null);
    },
    'import.add': async (ask) => {
      const job = desk.find(ask.job);
      if (!job.ok) return job;
      const added = await add(parts, job.value, ask);
      if (!added.ok) return added;
      undone.set(ask.job, [...(undone.get(ask.job) ?? []), added.value.takeBack]);
      return done({ topicIds: added.value.topicIds, questions: added.value.questions });
    },
    'import.takeBack': async ({ job }) => {
      const added = undone.get(job) ?? [];
      const latest = added.at(-1);
      if (!latest) return refused('importClosed', {});
      const back = await latest();
      if (!back.ok) return back;
      undone.set(
        job,
        (undone.get(job) ?? []).filter((one) => one !== latest),
      );
      return done(null);
    },
    'import.saveReport': async ({ job }) => {
      const found = desk.find(job);
      return found.ok ? saveReport(parts, found.value) : found;
    },
  };
}

async function chosenFiles({ askFiles }: ImportParts): Promise<Result<ImportItem[]>> {
  const paths = await askFiles();
  return done(paths.map((path) => ({ name: basename(path), path, bytes: null })));
}

async function chosenFolder({ askFolder }: ImportParts): Promise<Result<ImportItem[]>> {
  const folder = await askFolder();
  if (folder === null) return done([]);
  const { items, isCut } = await walkFolder(folder, mostFiles);
  if (isCut) return refused('importTooManyFiles', { file: basename(folder), most: mostFiles });
  return items.length === 0 ? refused('importNothingInside', { file: basename(folder) }) : done(items);
}

interface Added {
  topicIds: string[];
  questions: number;
  takeBack: () => Promise<Result<unknown>>;
}

async function add(
  { library: find, notes, writeWhole, newId, now }: ImportParts,
  { files, pictures }: ImportJob,
  ask: Omit<ImportAdd, 'job'>,
): Promise<Result<Added>> {
  const library = find(ask.libraryId);
  if (!library.ok) return library;
  const topics = topicsToAdd(files, { chosen: new Set(ask.chosen), headlines: ask.headlines, newId, now: now() });
  if (topics.length === 0) return refused('importNothingChosen', {});
  const note = join(notes, `${newId()}.json`);
  const adding: Adding = { library: library.value, topics, pictures, note, writeWhole };
  const questions = topics.reduce((sum, topic) => sum + topic.questions.length, 0);
  if (ask.topicId !== null) {
    const joined = await addToTopic(adding, ask.topicId, now());
    if (!joined.ok) return joined;
    const { before, stamp } = joined.value;
    return done({ topicIds: [before.id], questions, takeBack: () => library.value.save(before, stamp) });
  }
  const added = await addTopics(adding);
  if (!added.ok) return added;
  const topicIds = topics.map(({ id }) => id);
  return done({ topicIds, questions, takeBack: () => removeAll(library.value, topicIds, now) });
}

/** Into the bin, where a topic that was worked on meanwhile can be brought back from. */
async function removeAll(library: TargetLibrary, ids: readonly string[], now: () => number): Promise<Result<unknown>> {
  let result: Result<unknown> = done(null);
  for (const id of ids) {
    const removed = await library.remove(id, now());
    // One that a try before took away is taken back already.
    if (!removed.ok && removed.problem.code !== 'fileGone') result = removed;
  }
  return result;
}

async function saveReport(
  { askWhere, words, writeWhole, now }: ImportParts,
  { files }: ImportJob,
): Promise<Result<{ file: string } | null>> {
  const file = await askWhere(words.importFiles.report.fileName);
  if (file === null) return done(null);
  const when = new Date(now()).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
  const written = await writeWhole(file, `\uFEFF${importReport(files, when, words)}`);
  return written.ok ? done({ file }) : written;
}
