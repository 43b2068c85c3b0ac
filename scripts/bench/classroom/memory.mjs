/** How much memory processes hold, in kB, as `ps` says it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

async function resident(pid) {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout);
}

/** By the names of the processes. */
export async function memoryOf(processes) {
  const held = await Promise.all(Object.entries(processes).map(async ([name, pid]) => [name, await resident(pid)]));
  return Object.fromEntries(held);
}
