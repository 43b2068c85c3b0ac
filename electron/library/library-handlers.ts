/** Answers the calls about libraries, topics, sets and classes. */
import type { QuestionSet } from '../../shared/library/question-set';
import type { SchoolClass } from '../../shared/library/school-class';
import type { Topic } from '../../shared/library/topic';
import { done, type Result } from '../../shared/problem';
import type { Handlers } from '../handlers';
import type { JsonFolder, Listing } from './json-folder';
import type { Libraries } from './library';

type LibraryCalls = Extract<
  keyof Handlers,
  `library.${string}` | `topic.${string}` | `set.${string}` | `class.${string}`
>;

export interface LibraryParts {
  libraries: Libraries;
  sets: JsonFolder<QuestionSet>;
  classes: JsonFolder<SchoolClass>;
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
    'library.chooseFolder': async () => {
      const folder = await parts.askFolder();
      return folder === null ? done(null) : told('library', await libraries.open(folder));
    },
    'topic.read': ({ libraryId, topicId }) => topicsOf(libraryId, (topics) => topics.read(topicId)),
    'topic.readAll': async () => done(await libraries.allTopics()),
    'topic.save': async ({ libraryId, topic }) =>
      told('library', await topicsOf(libraryId, (topics) => keep(topics, topic, parts.now()))),
    'topic.remove': async ({ libraryId, topicId }) =>
      told('library', await topicsOf(libraryId, (topics) => topics.remove(topicId))),
    'topic.restore': async ({ libraryId, topicId }) =>
      told('library', await topicsOf(libraryId, (topics) => topics.restore(topicId))),
    'set.list': () => listed(sets, 'things'),
    'set.setAside': () => listed(sets, 'setAside'),
    'set.save': async (set) => told('set', await keep(sets, set, parts.now())),
    'set.remove': async ({ setId }) => told('set', await sets.remove(setId)),
    'set.restore': async ({ setId }) => told('set', await sets.restore(setId)),
    'class.list': () => listed(classes, 'things'),
    'class.setAside': () => listed(classes, 'setAside'),
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

async function listed<T extends { id: string }, Part extends keyof Listing<T>>(
  folder: JsonFolder<T>,
  part: Part,
): Promise<Result<Listing<T>[Part]>> {
  const listing = await folder.list();
  return listing.ok ? done(listing.value[part]) : listing;
}
