/** The step of a set-up that sees to node_modules: whole and as the lockfile says, or installed anew. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { inProject } from './project.mjs';
import { lastLines, run } from './run.mjs';

// npm writes its own list into node_modules last of all, so an interrupted installation has none or an old one.
const INSTALLED = inProject('node_modules', '.package-lock.json');
const LOCKFILE = inProject('package-lock.json');

// Not `npm ci`: it refuses a lockfile without the packages of platforms that the registry at hand does not carry.
const INSTALL = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
// The binaries of Electron are the next step's work, with a time limit.
const QUIET = { ELECTRON_SKIP_BINARY_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', NODE_ENV: '' };

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const installed = packagesOf(INSTALLED);
  return Object.entries(packagesOf(LOCKFILE)).every(([place, wanted]) => {
    if (place === '' || (wanted.optional && !installed[place])) return true;
    return installed[place]?.version === wanted.version && installed[place].integrity === wanted.integrity;
  });
}

export const packagesStep = {
  name: 'Project packages',
  run: async (say) => {
    if (isInstalled()) return 'there';
    say('npm fetches what package-lock.json lists');
    // Begun anew, because npm takes a half unpacked package of an interrupted installation for a whole one.
    rmSync(inProject('node_modules'), { recursive: true, force: true });
    const installed = await run('npm', INSTALL, { env: QUIET });
    if (installed.ok) return 'installed';
    const cause = lastLines(installed.output);
    throw new Error(`npm could not install the packages; run this again once the cause is mended.\n${cause}`);
  },
};
