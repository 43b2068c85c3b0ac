/** Answers the calls about question sets and classes. */
import type { QuestionSet } from '../../shared/library/question-set';
import type { SchoolClass } from '../../shared/library/school-class';
import { done, type Result } from '../../shared/problem';
import { mediaNamesIn } from '../../shared/rich-text/media-name';
import type { Handlers } from '../handlers';
import type { JsonFolder, Listing } from './json-folder';

type SetCalls = Extract<keyof Handlers, `set.${string}` | `class.${string}`>;

export interface SetParts {
  sets: JsonFolder<QuestionSet>;
  classes: JsonFolder<SchoolClass>;
  now: () => number;
  /** Keeps the pictures of these names beside the sets, which must not lose them with their library. */
  bringPictures: (names: readonly string[]) => Promise<Result<null>>;
  changed: (what: 'set' | 'class') => void;
}

export function setHandlers({ sets, classes, now, changed, bringPictures }: SetParts): Pick<Handlers, SetCalls> {
  const told = async <T>(what: 'set' | 'class', result: Result<T>): Promise<Result<T>> => {
    if (result.ok) changed(what);
    return result;
  };
  return {
    'set.list': () => listed(sets, 'things'),
    'set.setAside': () => listed(sets, 'setAside'),
    'set.save': async (set) => {
      const brought = await bringPictures(mediaNamesIn(JSON.stringify(set)));
      return brought.ok ? told('set', await keep(sets, set, now())) : brought;
    },
    'set.remove': async ({ setId }) => told('set', await sets.remove(setId, now())),
    'set.restore': async ({ setId }) => told('set', await sets.restore(setId)),
    'class.list': () => listed(classes, 'things'),
    'class.setAside': () => listed(classes, 'setAside'),
    'class.save': async (schoolClass) => told('class', await keep(classes, schoolClass, now())),
    'class.remove': async ({ classId }) => told('class', await classes.remove(classId, now())),
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
