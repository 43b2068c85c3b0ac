/** From a key in the presenter to the painted wall, beside two bare windows with one message between them. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findElectron } from '../../setup/electron.mjs';
import { project } from '../../setup/project.mjs';

const KEY_TO_WALL = fileURLToPath(new URL('../key-to-wall.cjs', import.meta.url));
const TWO_WINDOWS = fileURLToPath(new URL('../two-windows', import.meta.url));
const PATIENCE = 30_000;
/** A second step within half a second counts as a slip of the finger; what the last step started is over by then. */
const BETWEEN_KEYS = 900;

/** Starts the sample quiz with the practice class and goes to the presenter. */
const START_QUIZ = `(async () => {
  const ask = async (name, what) => (await window.lectern.call(name, what)).value;
  const [set] = await ask('set.list', null);
  const [group] = await ask('class.list', null);
  await ask('settings.change', { welcomed: true });
  await ask('live.start', { setId: set.id, classId: group.id });
  location.hash = '#present';
  await new Promise((wake) => setTimeout(wake, 2000));
})()`;

/** The app with its two windows; `press` answers the milliseconds to the painted wall. */
async function openWindows(app, env) {
  const child = spawn(findElectron().executable, ['-r', KEY_TO_WALL, app], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const lines = createInterface({ input: child.stdout });
  const hear = (pattern) =>
    new Promise((answer, fail) => {
      const patience = setTimeout(() => fail(new Error(`${app} did not say ${pattern} in time`)), PATIENCE);
      const take = (line) => {
        const match = pattern.exec(line);
        if (!match) return;
        clearTimeout(patience);
        lines.off('line', take);
        answer(Number(match[1]));
      };
      lines.on('line', take);
    });
  const gone = new Promise((end) => child.on('exit', end));
  const close = () => {
    child.stdin.end();
    const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    return gone.then(() => clearTimeout(force));
  };
  await hear(/^ready$/).catch(async (error) => {
    await close();
    throw error;
  });
  const press = async () => {
    await new Promise((wake) => setTimeout(wake, BETWEEN_KEYS));
    const painted = hear(/^painted after ([\d.]+)$/);
    child.stdin.write('\n');
    return painted;
  };
  return { press, close };
}

async function prepare(env) {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const own = { LECTERN_HOME: join(folder, 'home'), LECTERN_PROFILE: join(folder, 'profile'), BENCH_OPEN: START_QUIZ };
  const lectern = await openWindows(project, { ...env, ...own });
  const bare = await openWindows(TWO_WINDOWS, { ...env, BARE_PROFILE: join(folder, 'bare') });
  return {
    ours: lectern.press,
    beside: bare.press,
    async finish() {
      await Promise.all([lectern.close(), bare.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const presenterKey = {
  name: 'Presenter key to painted projector',
  besideName: 'two bare windows',
  limit: 1.5,
  pairs: 20,
  prepare,
};
