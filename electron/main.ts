/** The contents page of the app: builds the parts and hands each what it needs. */
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { app, dialog, Menu, powerMonitor, session } from 'electron';
import type { TeacherView } from '../shared/live/teacher-view';
import { problemText } from '../shared/problem';
import { appHandlers, applyTheme } from './app-handlers';
import { findPaths } from './app-paths';
import { setUpDesk } from './desk';
import { askImportFiles, askImportFolder, askReportWhere, askWhere } from './file-dialogs';
import { prepareHome } from './first-start';
import { newsTo, openGate } from './gate';
import { handoutHandlers } from './handout/handout-handlers';
import { openImport, sweepImports } from './import/open-import';
import { prepareLeaving } from './leaving';
import { saveWhole } from './library/save-whole';
import { findAdapters, loopback } from './live/lan/adapters';
import { reachOwnDoor } from './live/lan/reach-own-door';
import { startLan } from './live/lan/start-lan';
import { liveHandlers } from './live/live-handlers';
import { LiveRoom } from './live/live-room';
import { openLog } from './log';
import { buildMenu } from './menu';
import { locale, messages } from './messages';
import { offeredPacks } from './offered-packs';
import { openSettings, type SettingsFile } from './settings-file';
import { shelfList } from './shelves';
import { openTeacherFiles } from './teacher-files';
import { teacherFilesHandlers } from './teacher-files-handlers';
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
  Promise.all([readBefore(), app.whenReady()])
    .then(([settings]) => start(settings))
    .catch((error: unknown) => {
      log('start', error);
      dialog.showErrorBox(messages.app.name, messages.problems.bug({}));
      app.exit(1);
    });
}

/** Time for the first window to be painted (ms). */
const searchAfter = 1500;

/** What has to be read first is read while Chromium starts. */
async function readBefore(): Promise<SettingsFile> {
  const [settings] = await Promise.all([openSettings(paths.settings), sweepImports(app.getPath('userData'))]);
  await prepareHome(paths, settings);
  return settings;
}

/** Waits for nothing, so that the window opens at once and finds the gate open. */
function start(settings: SettingsFile): void {
  applyTheme(settings.now().theme);
  servePages(session.defaultSession, paths.pages, (name) => files.findPicture(name));
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
  const profile = app.getPath('userData');
  const files = openTeacherFiles({
    paths,
    profile,
    shelves: shelfList(settings, paths.home),
    tell,
    morePictures: () => imports.folders(),
  });
  const { libraries, sets, classes, search } = files;
  const offered = offeredPacks(() => tell('pack.offered', null));
  const room = new LiveRoom({
    folder: paths.sessions,
    readSet: (id) => sets.read(id),
    readClass: (id) => classes.read(id),
    phones: {
      startLan: startLan(paths.phonePages, locale),
      adapters: () => (process.env.LECTERN_LOOPBACK === '1' ? [loopback] : findAdapters(networkInterfaces())),
      reach: reachOwnDoor,
      findPicture: (name) => files.findPicture(name),
      newToken: () => randomBytes(16).toString('hex'),
      newPin: () => String(randomInt(1_000_000)).padStart(6, '0'),
    },
    wall: () => {
      const { wallTheme, wallSize, wifiName } = settings.now();
      return { theme: wallTheme, size: wallSize, wifiName };
    },
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
    onDisk: files.rest,
  });
  const imports = openImport({
    profile,
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
    ...teacherFilesHandlers(files, { paths, tell, takeOffered: offered.take }),
    ...liveHandlers(room, paths.sessions),
    ...imports.handlers,
    ...handoutHandlers({
      askWhere: (name, extension) => askWhere(paths.home, name, extension),
      picture: files.readPicture,
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
  setTimeout(() => {
    search.open();
    void files.histories.tidy(Date.now());
  }, searchAfter);
  desk.openTeacher();
}

/** A quiz in the lobby or at its end can be left without a word. */
const runningTitle = (view: TeacherView | null): string | null =>
  view && view.phase !== 'lobby' && view.phase !== 'finished' ? view.title : null;
