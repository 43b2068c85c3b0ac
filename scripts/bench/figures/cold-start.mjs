/** From starting the program to its first painted window, beside an Electron that opens nothing but a window. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findElectron } from '../../setup/electron.mjs';
import { project } from '../../setup/project.mjs';

const FIRST_PAINT = fileURLToPath(new URL('../first-paint.cjs', import.meta.url));
const BARE_WINDOW = fileURLToPath(new URL('../bare-window', import.meta.url));
const PATIENCE = 30_000;

/** The milliseconds until `app` has painted its first window; it closes itself then. */
function start(app, env) {
  const { executable } = findElectron();
  return new Promise((answer, fail) => {
    const begun = performance.timeOrigin + performance.now();
    const child = spawn(executable, ['-r', FIRST_PAINT, app], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
    });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', fail);
    child.on('exit', () => {
      const painted = /^painted at ([\d.]+)$/m.exec(said)?.[1];
      if (painted) answer(Number(painted) - begun);
      else fail(new Error(`${app} painted no window. It said:\n${said}`));
    });
  });
}

async function prepare(env) {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const own = { LECTERN_HOME: join(folder, 'home'), LECTERN_PROFILE: join(folder, 'profile') };
  const bare = { BARE_PROFILE: join(folder, 'bare') };
  return {
    ours: () => start(project, { ...env, ...own }),
    beside: () => start(BARE_WINDOW, { ...env, ...bare }),
    finish: () => rm(folder, { recursive: true, force: true }),
  };
}

export const coldStart = {
  name: 'Cold start to first paint',
  besideName: 'bare window',
  limit: 1.1,
  pairs: 10,
  prepare,
};
