/** Checks what no tool does: one owner for Electron's channels and for the disk, a first line that says why, short files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inProject, project } from '../setup/project.mjs';
import { checkResult } from './result.mjs';

const WORLDS = ['shared', 'electron', 'renderer', 'e2e', 'scripts'];
const LONGEST = 200;
const isSource = (name) => /\.(ts|tsx|mjs|css)$/.test(name);
const isTest = (name) => /\.(test|spec)\.(ts|tsx|mjs)$/.test(name);
const HIDES = /(^|\/)(utils?|helpers?|common|misc|services|managers?|constants|types)(\/|\.tsx?$)/;

/** The files of the app that touch the disk. */
const ON_DISK = [
  'electron/archive/read-archive.ts',
  'electron/first-start.ts',
  'electron/import/add-whole.ts',
  'electron/import/adding-note.ts',
  'electron/import/import-desk.ts',
  'electron/import/keep-picture.ts',
  'electron/import/open-import.ts',
  'electron/import/read-item.ts',
  'electron/import/take-away.ts',
  'electron/import/walk-folder.ts',
  'electron/log.ts',
  'electron/settings-file.ts',
  'electron/sync-folder.ts',
  'electron/shelves.ts',
  'electron/library/bin-names.ts',
  'electron/library/histories.ts',
  'electron/library/delete-file.ts',
  'electron/library/fill-folder.ts',
  'electron/library/json-folder.ts',
  'electron/library/keep-shelf.ts',
  'electron/library/library-files.ts',
  'electron/library/list-bin.ts',
  'electron/library/media.ts',
  'electron/library/move-file.ts',
  'electron/library/new-library.ts',
  'electron/library/pack.ts',
  'electron/library/read-json.ts',
  'electron/library/read-topic.ts',
  'electron/library/save-whole.ts',
  'electron/library/scan-folder.ts',
  'electron/library/shelf-cache.ts',
  'electron/live/journal.ts',
  'electron/live/lan/hand-out.ts',
  'electron/live/lan/phone-pages.ts',
  'electron/live/seat-file.ts',
  'electron/live/session-files.ts',
  'electron/windows/serve-media.ts',
  'electron/search/kept-index.ts',
  'electron/search/kept-usage.ts',
  'electron/search/topic-stamps.ts',
  'electron/windows/serve-page.ts',
];

/** The only files of the app that may say these words. */
const OWNERS = [
  { what: 'ipcMain', words: /\bipcMain\b/, files: /^electron\/gate\.ts$/ },
  { what: 'ipcRenderer', words: /\bipcRenderer\b/, files: /^electron\/(projector-)?preload\.ts$/ },
  { what: 'the disk', words: /from '(node:)?fs(\/promises)?'/, files: { test: (file) => ON_DISK.includes(file) } },
];

const OPENING = /^(\/\*\*?\s|\/\/ )/;

function ownerProblems(file, text) {
  if (!/^(shared|electron|renderer)\//.test(file) || isTest(file)) return [];
  const trespassed = OWNERS.filter(({ words, files }) => words.test(text) && !files.test(file));
  return trespassed.map(({ what }) => `${file}: this file is not one of the owners of ${what}`);
}

function shapeProblems(file, text) {
  const problems = [];
  if (!OPENING.test(text)) problems.push(`${file}: the first line does not say what the file is for`);
  if (HIDES.test(file)) problems.push(`${file}: the name hides what the file holds`);
  const lines = text.split('\n').length - 1;
  if (lines > LONGEST && !isTest(file)) problems.push(`${file}: ${lines} lines, and ${LONGEST} is the most`);
  return problems;
}

/** Everything in one file that breaks a rule of the house. */
export const houseProblems = (file, text) => [...ownerProblems(file, text), ...shapeProblems(file, text)];

function sourcesOf(world) {
  const entries = readdirSync(inProject(world), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && isSource(entry.name));
  return files.map((entry) => relative(project, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

export const houseCheck = {
  name: 'House rules',
  run: async () => {
    const files = WORLDS.flatMap(sourcesOf);
    const problems = files.flatMap((file) => houseProblems(file, readFileSync(inProject(file), 'utf8')));
    return checkResult({ ok: problems.length === 0, read: files.length, what: 'files', said: problems.join('\n') });
  },
};
