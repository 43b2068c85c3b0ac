/** Runs the specs of one Playwright project on displays of their own. */

import { withDisplays } from './for-tests.mjs';
import { inProject } from './project.mjs';
import { run } from './run.mjs';

const CLI = inProject('node_modules', '@playwright', 'test', 'cli.js');

/** `args` go to Playwright as they stand: files, `--grep`, `--repeat-each`. */
export function runSpecs(project, args, note) {
  const command = [CLI, 'test', `--project=${project}`, ...args];
  return withDisplays((env) => run(process.execPath, command, { aloud: true, env }), note);
}
