/** The step of a set-up that builds the app, when its sources have changed since the last whole build. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPhonePage } from './phone-build.mjs';
import { inProject } from './project.mjs';
import { lastLines, run } from './run.mjs';

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'electron.vite.config.ts',
  'scripts/setup/phone-build.mjs',
  'package.json',
  'package-lock.json',
];
const RESULTS = [inProject('out', 'main', 'main.js'), inProject('out', 'student', 'index.html')];
const STAMP = inProject('out', 'build.stamp');
const isTest = (name) => /\.(test|spec)\.tsx?$/.test(name);

function* filesUnder(place) {
  const entries = readdirSync(inProject(place), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(place, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (!isTest(entry.name)) yield path;
  }
}

function sourcesHash() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of source.includes('.') ? [source] : filesUnder(source)) {
      const content = readFileSync(inProject(file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

const isFresh = (hash) => RESULTS.every(existsSync) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash;

/** Builds whatever the stamp says; answers how it went. The stamp is written last. */
export async function buildApp() {
  const hash = sourcesHash();
  rmSync(STAMP, { force: true });
  const vite = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const windows = await run(process.execPath, [vite, 'build']);
  const phones = await buildPhonePage();
  const built = { ok: windows.ok && phones.ok, output: windows.output + phones.output };
  if (built.ok) {
    mkdirSync(inProject('out'), { recursive: true });
    writeFileSync(STAMP, hash);
  }
  return built;
}

export const buildStep = {
  name: 'The app',
  run: async (say) => {
    if (isFresh(sourcesHash())) return 'built, nothing changed since';
    say('building');
    const built = await buildApp();
    if (!built.ok) throw new Error(`the app could not be built:\n${lastLines(built.output)}`);
    return 'built';
  },
};
