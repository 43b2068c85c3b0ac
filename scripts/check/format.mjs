/** Checks format and lint with Biome; a warning counts like an error. */
import { checkResult } from './result.mjs';
import { runTool } from './tool.mjs';

const ARGS = ['ci', '--error-on-warnings', '--colors=off', '--max-diagnostics=10'];

export const formatCheck = {
  name: 'Format and lint',
  run: async () => {
    const { ok, output } = await runTool('@biomejs/biome', 'biome', ARGS);
    const read = Number(/Checked (\d+) files?/.exec(output)?.[1] ?? 0);
    return checkResult({ ok, read, what: 'files', said: output });
  },
};
