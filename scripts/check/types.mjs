/** Checks the types: of everything against the pinned Electron, and of `electron/` once more against Electron 33. */
import { dirname, join } from 'node:path';
import { inProject } from '../setup/project.mjs';
import { checkResult } from './result.mjs';
import { runTool } from './tool.mjs';

const ELECTRON_33 = inProject('electron', 'tsconfig.electron-33.json');

async function readConfig(file) {
  const { default: ts } = await import('typescript');
  const fail = (diagnostic) => {
    throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
  };
  return ts.getParsedCommandLineOfConfigFile(file, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail });
}

const asConfigFile = (path) => (path.endsWith('.json') ? path : join(path, 'tsconfig.json'));

/** The number of files of each part; a part without any would be checked in name only. */
async function filesOfParts() {
  const top = await readConfig(inProject('tsconfig.json'));
  const files = top.projectReferences.map(({ path }) => asConfigFile(path));
  const parts = await Promise.all(files.map(readConfig));
  return parts.map((part, index) => ({ name: dirname(files[index]), count: part.fileNames.length }));
}

export const typesCheck = {
  name: 'Types',
  run: async () => {
    const parts = await filesOfParts();
    const empty = parts.filter((part) => part.count === 0).map((part) => part.name);
    const total = parts.reduce((sum, part) => sum + part.count, 0);
    const built = await runTool('typescript', 'tsc', ['-b', '--pretty', 'false']);
    const said = empty.length > 0 ? `No files in ${empty.join(', ')}.\n${built.output}` : built.output;
    return checkResult({ ok: built.ok && empty.length === 0, read: total, what: 'files', said });
  },
};

export const oldElectronTypesCheck = {
  name: 'Types with Electron 33',
  run: async () => {
    const { fileNames } = await readConfig(ELECTRON_33);
    const checked = await runTool('typescript', 'tsc', ['-p', ELECTRON_33, '--pretty', 'false']);
    return checkResult({ ok: checked.ok, read: fileNames.length, what: 'files', said: checked.output });
  },
};
