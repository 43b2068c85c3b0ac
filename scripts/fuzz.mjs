/** `npm run fuzz [-- COUNT [SEED]]`: reads that many changed files, 10,000 when nothing is said. */
import { spawnSync } from 'node:child_process';
import { inProject, project } from './setup/project.mjs';

const [count = '10000', seed = '1'] = process.argv.slice(2);
/** A run that hangs on one file is ended; each file may take 5 seconds and takes milliseconds. */
const patience = 60_000 + Number(count) * 200;

const { status, signal } = spawnSync(
  process.execPath,
  [inProject('node_modules/vitest/vitest.mjs'), 'run', 'electron/import/fuzz.test.ts'],
  {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, LECTERN_FUZZ: count, LECTERN_FUZZ_SEED: seed },
    timeout: patience,
    killSignal: 'SIGKILL',
  },
);
if (signal) console.error(`Ended after ${patience / 1000} s: a file hangs.`);
process.exitCode = status ?? 1;
