/** Begins the process of the classroom network as the app does, but by Node's own means. */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../setup/project.mjs';

/** Messages wait until the process has read its sources; `began` is told each process. */
export const beginLan = (bundle, began) => (hear, ended) => {
  const child = fork(inProject('scripts', 'classroom', 'lan-child.mjs'), [bundle], { serialization: 'advanced' });
  began(child);
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
};

/** Puts a page to hand out into `folder`. */
export const makePage = (folder) =>
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>Lectern</title>');
