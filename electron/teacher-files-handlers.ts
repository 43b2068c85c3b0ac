/** Answers every call about what the teacher keeps on disk: each area's handlers with the parts they need. */
import { randomUUID } from 'node:crypto';
import { shell } from 'electron';
import { done } from '../shared/problem';
import type { AppPaths } from './app-paths';
import { exportHandlers } from './export/export-handlers';
import { askFolder, askPack, askPackWhere, askParent, askWhere } from './file-dialogs';
import type { newsTo } from './gate';
import { fitPicture } from './import/fit-picture';
import { binHandlers } from './library/bin-handlers';
import { historyHandlers } from './library/history-handlers';
import { libraryHandlers } from './library/library-handlers';
import { bringMedia } from './library/media';
import { mediaHandlers } from './library/media-handlers';
import { packHandlers } from './library/pack-handlers';
import { Patience } from './library/patience';
import { practiceHandlers } from './library/practice-handlers';
import { packer } from './library/run-pack';
import { saveWhole } from './library/save-whole';
import { setHandlers } from './library/set-handlers';
import { topicHandlers } from './library/topic-handlers';
import type { offeredPacks } from './offered-packs';
import { searchHandlers } from './search/search-handlers';
import type { TeacherFiles } from './teacher-files';

/** The pictures of a set may take this many times as long as one file. */
const manyPictures = 10;

interface Around {
  paths: AppPaths;
  tell: ReturnType<typeof newsTo>;
  takeOffered: ReturnType<typeof offeredPacks>['take'];
}

export function teacherFilesHandlers(files: TeacherFiles, { paths, tell, takeOffered }: Around) {
  const { libraries, sets, classes, practice, histories, search, findPicture, hasPicture, readPicture } = files;
  const patience = new Patience(paths.sets);
  const changed = (what: 'library' | 'set' | 'class') => tell(`${what}.changed`, null);
  return {
    ...libraryHandlers({
      libraries,
      ownFolder: paths.libraries,
      askFolder: () => askFolder(paths.libraries),
      askParent: () => askParent(paths.libraries),
    }),
    ...packHandlers({
      libraries,
      ownFolder: paths.libraries,
      packer,
      askPack: () => askPack(paths.home),
      askWhere: (name) => askPackWhere(paths.home, name),
      takeOffered,
      now: Date.now,
    }),
    ...mediaHandlers({ libraries, asPicture: fitPicture }),
    ...historyHandlers(histories),
    ...topicHandlers({ libraries, now: Date.now, newId: randomUUID }),
    ...setHandlers({
      sets,
      classes,
      now: Date.now,
      bringPictures: (names) => patience.wait(() => bringMedia(findPicture, paths.sets, names), manyPictures),
      changed,
    }),
    ...practiceHandlers({ practice, now: Date.now }),
    ...binHandlers({ libraries, sets, classes, changed }),
    ...searchHandlers(search),
    ...exportHandlers({
      readTopic: async (libraryId, topicId) => {
        const library = libraries.find(libraryId);
        return library.ok ? library.value.read(topicId) : library;
      },
      readLibrary: async (libraryId) => {
        const library = libraries.find(libraryId);
        if (!library.ok) return library;
        const all = await library.value.readAll();
        return all.ok
          ? done({ name: library.value.name, topics: all.value.things, setAside: all.value.setAside })
          : all;
      },
      readSet: (setId) => sets.read(setId),
      hasPicture,
      picture: readPicture,
      askWhere: (name, extension) => askWhere(paths.home, name, extension),
      writeWhole: saveWhole,
      show: (file) => shell.showItemInFolder(file),
      now: Date.now,
    }),
  };
}
