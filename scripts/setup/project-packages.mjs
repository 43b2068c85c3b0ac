/** The step of a set-up that sees to node_modules: whole and as the lockfile says, or installed anew. */
import { existsSync, readFileSync } from 'node:fs';
import { inProject } from './project.mjs';
import { lastLines, run } from './run.mjs';

// npm writes its own list into node_modules last of all, so an interrupted installation has none or an old one.
const INSTALLED = inProject('node_modules', '.package-lock.json');
const LOCKFILE = inProject('package-lock.json');

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
    say('npm ci fetches what package-lock.json lists');
    // Electron's own binary is the next step's work, with a time limit.
    const env = { ELECTRON_SKIP_BINARY_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', NODE_ENV: '' };
    const installed = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { env });
    if (!installed.ok)
      throw new Error(`npm ci failed; run this again once the cause is mended.\n${lastLines(installed.output)}`);
    return 'installed';
  },
};
