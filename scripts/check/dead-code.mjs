/** Checks with Knip that nothing is left unused: files, exports, dependencies. */
import { inProject } from '../setup/project.mjs';
import { checkResult } from './result.mjs';
import { runTool } from './tool.mjs';

const COUNT = inProject('scripts', 'check', 'knip-count.mjs');
const ARGS = ['--no-progress', '--treat-config-hints-as-errors', '--reporter', 'compact', '--reporter', COUNT];

export const deadCodeCheck = {
  name: 'Dead code',
  run: async () => {
    const { ok, output } = await runTool('knip', 'knip', ARGS);
    const read = Number(/knip read (\d+) files/.exec(output)?.[1] ?? 0);
    return checkResult({ ok, read, what: 'files', said: output });
  },
};
