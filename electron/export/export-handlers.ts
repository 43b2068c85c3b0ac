/** Answers the calls about exports: what would be lost, and the file itself. */
import type { ExportWhat } from '../../shared/export/export-calls';
import type { ExportSource } from '../../shared/export/export-format';
import { type ExportFormatName, exportFormatOf } from '../../shared/export/export-formats';
import { fileNameOf } from '../../shared/handout/file-name';
import type { SetAsideFiles } from '../../shared/library/library-list';
import type { QuestionSet } from '../../shared/library/question-set';
import type { Topic } from '../../shared/library/topic';
import { done, type Result, refused } from '../../shared/problem';
import type { Handlers } from '../handlers';
import { inOwnProcess } from '../in-own-process';
import type { ExportAnswer, ExportTask } from './export-task';
import { fetchPictures, lostAmong, pictureNames } from './gather-pictures';

/** Ten thousand topics take some seconds. */
const ownProcess = { worker: 'export-worker.js', serviceName: 'Lectern export', longest: 120_000 };

export interface ExportTools {
  readTopic(libraryId: string, topicId: string): Promise<Result<Topic>>;
  readLibrary(libraryId: string): Promise<Result<{ name: string; topics: Topic[]; setAside: SetAsideFiles }>>;
  readSet(setId: string): Promise<Result<QuestionSet>>;
  /** Whether a picture is there and may be read. */
  hasPicture(name: string): Promise<boolean>;
  picture(name: string): Promise<Uint8Array | null>;
  /** Asks the teacher where to save; null when she cancels. */
  askWhere(name: string, extension: string): Promise<string | null>;
  writeWhole(file: string, bytes: Uint8Array): Promise<Result<unknown>>;
  /** Shows a saved file in its folder. */
  show(file: string): void;
  now(): number;
}

type Gathered = Pick<ExportTask, 'title' | 'topics' | 'setAside'>;
type ExportCalls = 'export.look' | 'export.save' | 'export.show';

export function exportHandlers(tools: ExportTools): Pick<Handlers, ExportCalls> {
  /** Only files that were saved in this run may be shown. */
  const saved = new Set<string>();
  return {
    async 'export.look'({ format, what }) {
      const gathered = await gather(what, tools);
      if (!gathered.ok) return gathered;
      const lost = await lostAmong(pictureNames(format, gathered.value.topics), tools.hasPicture);
      const answer = await run({ does: 'look', format, ...gathered.value, pictures: [], lost, at: 0 });
      return answer && 'looked' in answer ? done(answer.looked) : failed(gathered.value.title);
    },
    async 'export.save'({ format, what }) {
      const gathered = await gather(what, tools);
      if (!gathered.ok) return gathered;
      const file = await tools.askWhere(nameOf(gathered.value.title, format), exportFormatOf(format).extension);
      if (file === null) return done(null);
      const { pictures, lost } = await fetchPictures(pictureNames(format, gathered.value.topics), tools.picture);
      const answer = await run({ does: 'write', format, ...gathered.value, pictures, lost, at: tools.now() });
      if (!answer || !('written' in answer)) return failed(gathered.value.title);
      const written = await tools.writeWhole(file, answer.written);
      if (!written.ok) return written;
      saved.add(file);
      return done({ file, lostPictures: lost.length });
    },
    async 'export.show'({ file }) {
      if (!saved.has(file)) return refused('fileGone', { file });
      tools.show(file);
      return done(null);
    },
  };
}

const failed = (title: string) => refused('exportFailed', { title });

const nameOf = (title: string, format: ExportFormatName): string => {
  const { label, extension } = exportFormatOf(format);
  return `${fileNameOf(title, label)}.${extension}`;
};

const run = async (task: ExportTask): Promise<ExportAnswer | null> =>
  (await inOwnProcess(ownProcess, task)) as ExportAnswer | null;

async function gather(what: ExportWhat, tools: ExportTools): Promise<Result<Gathered>> {
  if (what.of === 'set') {
    const set = await tools.readSet(what.setId);
    return set.ok ? done({ title: set.value.title, topics: [topicOf(set.value)], setAside: [] }) : set;
  }
  if (what.of === 'library') {
    const library = await tools.readLibrary(what.libraryId);
    if (!library.ok) return library;
    const { name, topics, setAside } = library.value;
    return done({ title: name, topics, setAside });
  }
  const topics: Topic[] = [];
  for (const topicId of what.topicIds) {
    const topic = await tools.readTopic(what.libraryId, topicId);
    if (!topic.ok) return topic;
    topics.push(topic.value);
  }
  return done({ title: topics[0]?.headline ?? '', topics, setAside: [] });
}

/** A set is one topic of its own copies. */
const topicOf = ({ title, items }: QuestionSet): ExportSource['topics'][number] => ({
  headline: title,
  dek: '',
  category: '',
  date: null,
  keyPoints: [],
  sources: [],
  vocabulary: [],
  questions: items.map(({ question }) => question),
});
