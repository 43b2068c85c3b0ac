/** Checks the import rules of .dependency-cruiser.cjs. */
import { inProject, project } from '../setup/project.mjs';
import { checkResult } from './result.mjs';
import { runTool } from './tool.mjs';

const WORLDS = ['shared', 'electron', 'renderer'];

function sentence({ rule, from, to, cycle }) {
  const way = cycle ? [from, ...cycle.map((step) => step.name)].join(' -> ') : `${from} -> ${to}`;
  return `${rule.name}: ${way}`;
}

/** The rules applied to the three worlds in `folder`: `{ modules, violations }`. */
export async function cruise(folder) {
  const args = ['--config', inProject('.dependency-cruiser.cjs'), '--output-type', 'json', ...WORLDS];
  const { output } = await runTool('dependency-cruiser', 'depcruise', args, { cwd: folder });
  const start = output.indexOf('{\n');
  if (start < 0) throw new Error(output);
  const { modules, summary } = JSON.parse(output.slice(start));
  return { modules: modules.length, violations: summary.violations.map(sentence) };
}

export const importsCheck = {
  name: 'Import rules',
  run: async () => {
    const { modules, violations } = await cruise(project);
    const said = violations.join('\n');
    return checkResult({ ok: violations.length === 0, read: modules, what: 'modules', said });
  },
};
