/** Opens the classroom network in a process of its own, by the line that the app uses, with a page made for it. */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { inProject } from '../setup/project.mjs';

/** Messages wait until the process has read the app's sources. */
function begin(children, hear, ended) {
  const child = fork(inProject('scripts', 'classroom', 'lan-child.mjs'), { serialization: 'advanced' });
  children.push(child);
  const early = [];
  let isReady = false;
  child.on('message', (message) => {
    if (message !== 'ready') return hear(message);
    isReady = true;
    for (const one of early) child.send(one);
  });
  child.once('exit', ended);
  return {
    post: (message) => (isReady ? child.connected && child.send(message) : early.push(message)),
    kill: () => child.kill(),
  };
}

/** `hear(line, message)` is told all but that it is open; `crash()` kills the process, and the line starts it again. */
export async function openNetwork({ pin, mostLinks, hear }) {
  const { module } = await runnerImport(inProject('electron', 'live', 'lan', 'lan-line.ts'), {});
  const pages = mkdtempSync(join(tmpdir(), 'classroom-'));
  writeFileSync(join(pages, 'index.html'), '<!doctype html><html lang="en"><title>Lectern</title>');
  const children = [];
  let opened = () => undefined;
  const nextOpening = () => new Promise((resolve) => (opened = resolve));
  const line = new module.LanLine(
    (ear, ended) => begin(children, ear, ended),
    { pages, locale: 'en' },
    (message) => (message.is === 'opened' ? opened(message.says) : hear(line, message)),
  );
  const opening = nextOpening();
  line.open({ address: '127.0.0.1', port: 0, pin, mostLinks });
  const { address, port } = await opening;
  return {
    line,
    host: `${address}:${port}`,
    port,
    child: () => children.at(-1),
    crash: () => {
      const again = nextOpening();
      children.at(-1).kill('SIGKILL');
      return again;
    },
    close: () => {
      line.close();
      rmSync(pages, { recursive: true, force: true });
    },
  };
}
