/** Runs one of the project's own command line tools, as installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../setup/project.mjs';
import { run } from '../setup/run.mjs';

function commandOf(packageName, command) {
  const folder = inProject('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

export const runTool = (packageName, command, args, options) =>
  run(process.execPath, [commandOf(packageName, command), ...args], options);
