/** Where things lie: the teacher's one folder, the sample library that comes with the app, the built pages. */
import { join } from 'node:path';
import { app } from 'electron';

export interface AppPaths {
  /** Everything a teacher has: libraries, sets, classes, sessions, settings. */
  home: string;
  libraries: string;
  sets: string;
  classes: string;
  sessions: string;
  practice: string;
  settings: string;
  log: string;
  /** What comes with the app. */
  resources: string;
  pages: string;
  /** The page that phones are handed. */
  phonePages: string;
  preload: (name: 'preload' | 'projector-preload') => string;
}

/** Also moves Chromium's own profile where a test asks for it; must run before the app is ready. */
export function findPaths(built: string, env: NodeJS.ProcessEnv): AppPaths {
  if (env.LECTERN_PROFILE) app.setPath('userData', env.LECTERN_PROFILE);
  const home = env.LECTERN_HOME ?? join(app.getPath('documents'), 'Lectern');
  return {
    home,
    libraries: join(home, 'Libraries'),
    sets: join(home, 'Sets'),
    classes: join(home, 'Classes'),
    sessions: join(home, 'Sessions'),
    practice: join(home, 'Practice'),
    settings: join(home, 'settings.json'),
    log: join(app.getPath('userData'), 'lectern.log'),
    resources: app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources'),
    pages: join(built, '../renderer'),
    phonePages: join(built, '../student'),
    preload: (name) => join(built, `../preload/${name}.cjs`),
  };
}
