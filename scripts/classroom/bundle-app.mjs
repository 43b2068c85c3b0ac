/** Bundles what a classroom run needs of the app once, so that its processes start as fast as the app's own. */
import { build } from 'vite';
import { inProject, project } from '../setup/project.mjs';
import { ownFolder } from './own-folder.mjs';

const input = {
  room: inProject('electron', 'live', 'live-room.ts'),
  line: inProject('electron', 'live', 'lan', 'lan-line.ts'),
  desk: inProject('electron', 'live', 'lan', 'lan-desk.ts'),
  files: inProject('electron', 'live', 'session-files.ts'),
  sessions: inProject('shared', 'live', 'fixtures', 'sessions.ts'),
  forms: inProject('shared', 'live', 'fixtures', 'forms.ts'),
  secrets: inProject('shared', 'live', 'fixtures', 'other-secrets.ts'),
};

let bundled = null;

async function bundle() {
  const { folder } = ownFolder('app');
  await build({
    configFile: false,
    root: project,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      minify: false,
      rollupOptions: { input, output: { entryFileNames: '[name].mjs' } },
    },
  });
  return folder;
}

/** Answers the folder; it lasts as long as this process. */
export const bundleApp = () => (bundled ??= bundle());
