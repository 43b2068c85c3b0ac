/** Answers the calls about libraries, topics, sets and classes. */
import type { QuestionSet } from '../../shared/library/question-set';
import type { SchoolClass } from '../../shared/library/school-class';
import type { Topic } from '../../shared/library/topic';
import { done, type Result } from '../../shared/problem';
import type { Handlers } from '../handlers';
import type { JsonFolder } from './json-folder';
import type { Libraries } from './library';

type LibraryCalls = Extract<
  keyof Handlers,
  `library.${string}` | `topic.${string}` | `set.${string}` | `class.${string}`
>;

export interface LibraryParts {
  libraries: Libraries;
  sets: JsonFolder<QuestionSet>;
  classes: JsonFolder<SchoolClass>;
  /** The folder in which new libraries are made. */
  librariesFolder: string;
  askFolder: () => Promise<string | null>;
  now: () => number;
  changed: (what: 'library' | 'set' | 'class') => void;
}

export function libraryHandlers(parts: LibraryParts): Pick<Handlers, LibraryCalls> {
  const { libraries, sets, classes, changed } = parts;
  const told = async <T>(what: 'library' | 'set' | 'class', result: Result<T>): Promise<Result<T>> => {
    if (result.ok) changed(what);
    return result;
  };
  const topicsOf = async <T>(id: string, use: (topics: JsonFolder<Topic>) => Promise<Result<T>>) => {
    const topics = libraries.topics(id);
    return topics.ok ? use(topics.value) : topics;
  };
  return {
    'library.list': async () => done(await libraries.list()),
    'library.create': async ({ name }) => told('library', await libraries.create(parts.librariesFolder, name)),
    'library.chooseFolder': async () => {
      const folder = await parts.askFolder();
      return folder === null ? done(null) : told('library', await libraries.open(folder));
    },
    'library.close': async ({ libraryId }) => told('library', await libraries.close(libraryId)),
    'topic.read': ({ libraryId, topicId }) => topicsOf(libraryId, (topics) => topics.read(topicId)),
    'topic.readAll': async () => done(await libraries.allTopics()),
    'topic.save': async ({ libraryId, topic }) =>
      told('library', await topicsOf(libraryId, (topics) => keep(topics, topic, parts.now()))),
    'topic.remove': async ({ libraryId, topicId }) =>
      told('library', await topicsOf(libraryId, (topics) => topics.remove(topicId))),
    'topic.restore': async ({ libraryId, topicId }) =>
      told('library', await topicsOf(libraryId, (topics) => topics.restore(topicId))),
    'set.list': () => whole(sets),
    'set.save': async (set) => told('set', await keep(sets, set, parts.now())),
    'set.remove': async ({ setId }) => told('set', await sets.remove(setId)),
    'set.restore': async ({ setId }) => told('set', await sets.restore(setId)),
    'class.list': () => whole(classes),
    'class.save': async (schoolClass) => told('class', await keep(classes, schoolClass, parts.now())),
    'class.remove': async ({ classId }) => told('class', await classes.remove(classId)),
    'class.restore': async ({ classId }) => told('class', await classes.restore(classId)),
  };
}

async function keep<T extends { id: string; changedAt: number }>(
  folder: JsonFolder<T>,
  thing: T,
  savedAt: number,
): Promise<Result<{ savedAt: number }>> {
  const saved = await folder.save({ ...thing, changedAt: savedAt });
  return saved.ok ? done({ savedAt }) : saved;
}

async function whole<T extends { id: string }>(folder: JsonFolder<T>): Promise<Result<T[]>> {
  const listing = await folder.list();
  return listing.ok ? done(listing.value.things) : listing;
}
