/** Answers the calls about the bins: one list of everything deleted, wherever it lay, to restore or to delete for good. */
import type { BinEntry, BinPlace } from '../../shared/library/bin';
import type { QuestionSet } from '../../shared/library/question-set';
import type { SchoolClass } from '../../shared/library/school-class';
import { done, type Problem, type Result, refused } from '../../shared/problem';
import type { Handlers } from '../handlers';
import type { JsonFolder } from './json-folder';
import type { Libraries } from './library';
import type { Binned } from './list-bin';

type BinCalls = Extract<keyof Handlers, `bin.${string}`>;

export interface BinParts {
  libraries: Libraries;
  sets: JsonFolder<QuestionSet>;
  classes: JsonFolder<SchoolClass>;
  changed: (what: 'library' | 'set' | 'class') => void;
}

interface Bin {
  restore(id: string): Promise<Result<null>>;
  erase(id: string): Promise<Result<null>>;
}

const newsOf = { topic: 'library', set: 'set', class: 'class' } as const;

export function binHandlers(parts: BinParts): Pick<Handlers, BinCalls> {
  const binOf = ({ sort, libraryId }: BinPlace): Result<Bin> => {
    if (sort === 'set') return done(parts.sets);
    if (sort === 'class') return done(parts.classes);
    return libraryId === null ? refused('libraryClosed', {}) : parts.libraries.find(libraryId);
  };
  return {
    'bin.list': async () => done(await listAll(parts)),
    'bin.restore': async (place) => {
      const bin = binOf(place);
      const restored = bin.ok ? await bin.value.restore(place.id) : bin;
      if (restored.ok) parts.changed(newsOf[place.sort]);
      return restored;
    },
    'bin.erase': async (places) => {
      const failed: Problem[] = [];
      for (const place of places) {
        const bin = binOf(place);
        const erased = bin.ok ? await bin.value.erase(place.id) : bin;
        if (!erased.ok) failed.push(erased.problem);
      }
      for (const sort of new Set(places.map((place) => place.sort))) parts.changed(newsOf[sort]);
      return done({ failed });
    },
  };
}

/** The latest first. */
async function listAll({ libraries, sets, classes }: BinParts): Promise<BinEntry[]> {
  const entry =
    (sort: BinEntry['sort'], libraryId: string | null, libraryName: string, readOnly: boolean) =>
    (binned: Binned): BinEntry => ({ sort, libraryId, libraryName, readOnly, ...binned });
  const topics = libraries.all().map(async (library) => {
    const { id, name, readOnly } = library.describe();
    return (await library.binned()).map(entry('topic', id, name, readOnly));
  });
  const all = [
    ...(await Promise.all(topics)).flat(),
    ...(await sets.binned()).map(entry('set', null, '', false)),
    ...(await classes.binned()).map(entry('class', null, '', false)),
  ];
  return all.sort((a, b) => b.removedAt - a.removedAt);
}
