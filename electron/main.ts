/** The contents page of the app: builds the parts and hands each what it needs. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, dialog, Menu, powerMonitor, session, shell } from 'electron';
import { setVersion } from '../shared/library/empty';
import { itemsFrom1 } from '../shared/library/older-files';
import { questionSetSchema } from '../shared/library/question-set';
import { classVersion, schoolClassSchema } from '../shared/library/school-class';
import type { TeacherView } from '../shared/live/teacher-view';
import { done, problemText } from '../shared/problem';
import { appHandlers, applyTheme } from './app-handlers';
import { type AppPaths, findPaths } from './app-paths';
import { setUpDesk } from './desk';
import { exportHandlers } from './export/export-handlers';
import {
  askFolder,
  askImportFiles,
  askImportFolder,
  askPack,
  askPackWhere,
  askParent,
  askReportWhere,
  askWhere,
} from './file-dialogs';
import { prepareHome } from './first-start';
import { newsTo, openGate } from './gate';
import { handoutHandlers } from './handout/handout-handlers';
import { openImport } from './import/open-import';
import { prepareLeaving } from './leaving';
import { binHandlers } from './library/bin-handlers';
import { Histories } from './library/histories';
import { historyHandlers } from './library/history-handlers';
import { JsonFolder } from './library/json-folder';
import { Libraries } from './library/library';
import { libraryHandlers } from './library/library-handlers';
import { bringMedia, findMedia, readMedia } from './library/media';
import { mediaHandlers } from './library/media-handlers';
import { packer } from './library/run-pack';
import { saveWhole } from './library/save-whole';
import { setHandlers } from './library/set-handlers';
import { startKeeper } from './library/start-keeper';
import { topicHandlers } from './library/topic-handlers';
import { liveHandlers } from './live/live-handlers';
import { LiveRoom } from './live/live-room';
import { type Log, openLog } from './log';
import { buildMenu } from './menu';
import { locale, messages } from './messages';
import { offeredPacks } from './offered-packs';
import { searchHandlers } from './search/search-handlers';
import { SearchLine } from './search/search-line';
import { startSearch } from './search/start-search';
import { openSettings } from './settings-file';
import { shelfList } from './shelves';
import { declareAppScheme, servePages } from './windows/app-protocol';
import { openWindowBook } from './windows/known-windows';
import { opensADoor } from './windows/opens-a-door';
import { keepRules } from './windows/page-rules';
import { openPrintWindow } from './windows/print-window';

const paths = findPaths(import.meta.dirname, process.env);
const log = openLog(paths.log, () => new Date());

process.on('uncaughtException', (error) => log('uncaught', error));
process.on('unhandledRejection', (error) => log('unhandled', error));

if (app.isPackaged && opensADoor(process.argv)) app.exit(1);
else if (!app.requestSingleInstanceLock()) app.exit(0);
else {
  declareAppScheme();
  if (process.env.ELECTRON_DISABLE_SANDBOX !== '1') app.enableSandbox();
  app
    .whenReady()
    .then(() => start(paths, log))
    .catch((error: unknown) => {
      log('start', error);
      dialog.showErrorBox(messages.app.name, messages.problems.bug({}));
      app.exit(1);
    });
}

/** Time for the first window to be painted (ms). */
const searchAfter = 1500;

async function start(paths: AppPaths, log: Log): Promise<void> {
  const settings = await openSettings(paths.settings);
  await prepareHome(paths, settings);
  applyTheme(settings.now().theme);
  servePages(session.defaultSession, paths.pages, (name) => findPicture(name));
  keepRules(app, session.defaultSession);

  const book = openWindowBook();
  const tell = newsTo(book);
  const desk = setUpDesk({
    preload: paths.preload,
    book,
    tell,
    log,
    wallMoved: () => room.show(),
    mayLeave: (asked) => leaving.mayLeave(asked),
  });
  const shelves = shelfList(settings, paths.home);
  const search = new SearchLine({
    startSearch,
    start: { keptIn: join(app.getPath('userData'), 'Search'), sessions: paths.sessions },
    shelves: shelves.now,
    changed: (filling) => tell('search.changed', { filling }),
  });
  const libraries = new Libraries({
    shelves,
    ownFolder: paths.libraries,
    profile: app.getPath('userData'),
    startKeeper,
    changed: () => {
      tell('library.changed', null);
      search.look();
    },
  });
  const mediaFolders = () => [...libraries.all().map((library) => library.folder), paths.sets, ...imports.folders()];
  const findPicture = (name: string) => findMedia(mediaFolders(), name);
  const histories = new Histories(join(app.getPath('userData'), 'History'));
  void histories.tidy(Date.now());
  const offered = offeredPacks(() => tell('pack.offered', null));
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
  const room = new LiveRoom({
    folder: paths.sessions,
    readSet: (id) => sets.read(id),
    readClass: (id) => classes.read(id),
    wall: () => ({ theme: settings.now().wallTheme, size: settings.now().wallSize }),
    display: desk.wallDisplay,
    sentence: (problem) => problemText(problem, messages.problems),
    now: Date.now,
    chance: Math.random,
    newId: randomUUID,
    toTeacher: (view) => tell('live.changed', view),
    toWall: (view) => tell('wall.changed', view),
    recorded: (record) => {
      tell('results.recorded', record);
      search.lookAtSessions();
    },
    raiseWall: desk.raiseWall,
    dropWall: desk.dropWall,
  });
  const leaving = prepareLeaving({
    running: () => runningTitle(room.view()),
    askPage: () => tell('app.leaving', null),
    onDisk: () => Promise.all([libraries.rest(), sets.rest(), classes.rest()]),
  });
  const imports = await openImport({
    profile: app.getPath('userData'),
    library: (id) => libraries.find(id),
    askFiles: () => askImportFiles(paths.home),
    askFolder: () => askImportFolder(paths.home),
    askWhere: (name) => askReportWhere(paths.home, name),
    progress: (says) => tell('import.progress', says),
    writeWhole: saveWhole,
    words: messages,
    now: Date.now,
    newId: randomUUID,
  });
  app.on('will-quit', imports.stop);
  const query: Record<string, string> = locale === 'en' ? {} : { locale };
  const handlers = {
    ...appHandlers({
      home: paths.home,
      settings,
      changed: (now) => {
        applyTheme(now.theme);
        tell('settings.changed', now);
        room.show();
      },
      left: leaving.heard,
    }),
    ...libraryHandlers({
      libraries,
      ownFolder: paths.libraries,
      packer,
      askFolder: () => askFolder(paths.libraries),
      askParent: () => askParent(paths.libraries),
      askPack: () => askPack(paths.home),
      askWhere: (name) => askPackWhere(paths.home, name),
      takeOffered: offered.take,
      now: Date.now,
    }),
    ...mediaHandlers(libraries),
    ...historyHandlers(histories),
    ...topicHandlers({ libraries, now: Date.now, newId: randomUUID }),
    ...setHandlers({
      sets,
      classes,
      now: Date.now,
      bringPictures: (names) => bringMedia(findPicture, paths.sets, names),
      changed: (what) => tell(`${what}.changed`, null),
    }),
    ...binHandlers({ libraries, sets, classes, changed: (what) => tell(`${what}.changed`, null) }),
    ...searchHandlers(search),
    ...liveHandlers(room, paths.sessions),
    ...imports.handlers,
    ...exportHandlers({
      readTopic: async (libraryId, topicId) => {
        const library = libraries.find(libraryId);
        return library.ok ? library.value.read(topicId) : library;
      },
      readLibrary: async (libraryId) => {
        const library = libraries.find(libraryId);
        return library.ok ? done({ name: library.value.name, topics: await library.value.readAll() }) : library;
      },
      readSet: (setId) => sets.read(setId),
      picture: (name) => readMedia(mediaFolders(), name),
      askWhere: (name, extension) => askWhere(paths.home, name, extension),
      writeWhole: saveWhole,
      show: (file) => shell.showItemInFolder(file),
      now: Date.now,
    }),
    ...handoutHandlers({
      askWhere: (name, extension) => askWhere(paths.home, name, extension),
      picture: async (name) => readMedia(mediaFolders(), name),
      openPrintWindow: () => openPrintWindow(paths.preload('preload'), query, book),
      writeWhole: saveWhole,
    }),
  };
  openGate(handlers, book, log);
  Menu.setApplicationMenu(buildMenu((command) => tell('command.given', { command }), desk.closeTeacher));
  app.on('second-instance', (_, argv, folder) => {
    desk.openTeacher();
    offered.offerFrom(argv, folder);
  });
  app.on('activate', desk.openTeacher);
  powerMonitor.on('suspend', () => {
    if (room.view()?.clock?.running) void room.act({ do: 'timer', change: 'toggle' });
  });
  app.on('will-quit', () => void room.letGo());
  // Everything is on disk by now; a thread that waits for a dead drive would never let the app end.
  app.on('quit', () => libraries.someSilent && process.kill(process.pid, 'SIGKILL'));
  app.on('will-quit', () => search.close());
  // The first window comes first; whoever searches before this starts it himself.
  setTimeout(() => search.open(), searchAfter);
  desk.openTeacher();
}

/** A quiz in the lobby or at its end can be left without a word. */
const runningTitle = (view: TeacherView | null): string | null =>
  view && view.phase !== 'lobby' && view.phase !== 'finished' ? view.title : null;
