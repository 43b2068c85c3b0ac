/** What the teacher keeps on disk: her libraries, sets and classes, the pictures in them, and the search over all. */
import { join } from 'node:path';
import { itemsFrom1 } from '../shared/library/older-files';
import { type QuestionSet, questionSetSchema } from '../shared/library/question-set';
import { classVersion, type SchoolClass, schoolClassSchema } from '../shared/library/school-class';
import { setVersion } from '../shared/library/versions';
import { type Practice, practiceSchema, practiceVersion } from '../shared/practice/practice';
import type { AppPaths } from './app-paths';
import type { newsTo } from './gate';
import { Histories } from './library/histories';
import { JsonFolder } from './library/json-folder';
import { Libraries, type ShelfList } from './library/library';
import { findMedia, hasMedia, readMedia } from './library/media';
import { startKeeper } from './library/start-keeper';
import { SearchLine } from './search/search-line';
import { startSearch } from './search/start-search';

export interface TeacherFiles {
  libraries: Libraries;
  sets: JsonFolder<QuestionSet>;
  classes: JsonFolder<SchoolClass>;
  practice: JsonFolder<Practice>;
  histories: Histories;
  search: SearchLine;
  /** Where a picture lies, by its name, or null. */
  findPicture(name: string): Promise<string | null>;
  hasPicture(name: string): Promise<boolean>;
  readPicture(name: string): Promise<Uint8Array | null>;
  /** Resolves when everything asked for is on disk. */
  rest(): Promise<unknown>;
}

export interface FilesFrom {
  paths: AppPaths;
  /** Chromium's own folder: what is kept there can be made anew. */
  profile: string;
  shelves: ShelfList;
  tell: ReturnType<typeof newsTo>;
  /** Folders with pictures that belong to no library yet. */
  morePictures(): readonly string[];
}

export function openTeacherFiles({ paths, profile, shelves, tell, morePictures }: FilesFrom): TeacherFiles {
  const search = new SearchLine({
    startSearch,
    start: { keptIn: join(profile, 'Search'), sessions: paths.sessions },
    shelves: shelves.now,
    changed: (filling) => tell('search.changed', { filling }),
  });
  const libraries = new Libraries({
    shelves,
    ownFolder: paths.libraries,
    profile,
    startKeeper,
    changed: () => {
      tell('library.changed', null);
      search.look();
    },
  });
  const sets = new JsonFolder(paths.sets, {
    ending: '.set.json',
    schema: questionSetSchema,
    version: setVersion,
    bringUp: itemsFrom1,
  });
  const classes = new JsonFolder(paths.classes, {
    ending: '.class.json',
    schema: schoolClassSchema,
    version: classVersion,
  });
  const practice = new JsonFolder(paths.practice, {
    ending: '.practice.json',
    schema: practiceSchema,
    version: practiceVersion,
  });
  const pictures = () => [...libraries.all().map(({ folder }) => folder), paths.sets, ...morePictures()];
  return {
    libraries,
    sets,
    classes,
    practice,
    search,
    histories: new Histories(join(profile, 'History')),
    findPicture: (name) => findMedia(pictures(), name),
    hasPicture: (name) => hasMedia(pictures(), name),
    readPicture: (name) => readMedia(pictures(), name),
    rest: () => Promise.all([libraries.rest(), sets.rest(), classes.rest(), practice.rest()]),
  };
}
