/** `npm run bench [-- NAME]`: prints each figure beside what it is measured against, both taken in the same run. */
import { loadavg } from 'node:os';
import { figures } from './bench/figures.mjs';
import { measure } from './bench/measure.mjs';
import { appSteps, withDisplays } from './setup/for-tests.mjs';
import { runSteps } from './setup/steps.mjs';

const verdict = (holds) => (holds ? 'holds' : 'EXCEEDED');

function report(figure, { ours, beside, ratio, limits, notes }) {
  const holds = figure.limit === null || ratio <= figure.limit;
  const limit = figure.limit === null ? 'no limit' : `limit ${figure.limit.toFixed(2)}: ${verdict(holds)}`;
  console.log(`\n${figure.name}`);
  console.log(`  Lectern             ${ours.toFixed(1)} ms`);
  console.log(`  ${figure.besideName.padEnd(19)} ${beside.toFixed(1)} ms`);
  console.log(`  ratio               ${ratio.toFixed(2)} (${limit})`);
  for (const { what, value, unit, limit } of limits) {
    console.log(
      `  ${what.padEnd(19)} ${value.toFixed(1)} ${unit} (limit ${limit} ${unit}: ${verdict(value <= limit)})`,
    );
  }
  const [load] = loadavg();
  console.log(`  medians of ${figure.pairs} interleaved pairs; the load of this computer is ${load.toFixed(1)}`);
  for (const note of notes) console.log(`  ${note}`);
  return holds && limits.every(({ value, limit }) => value <= limit);
}

async function measureAll(wanted) {
  let allHold = wanted.length > 0;
  for (const figure of wanted) allHold = report(figure, await measure(figure)) && allHold;
  return allHold;
}

const words = process.argv.slice(2).join(' ').toLowerCase();
const wanted = figures.filter((figure) => figure.name.toLowerCase().includes(words));
if (wanted.length === 0) console.error(`There is no figure called "${words}".`);
const ready = wanted.length > 0 && (await runSteps(appSteps));
const allHold = ready && (await withDisplays((env) => measureAll(wanted.map((figure) => ({ ...figure, env })))));
process.exitCode = allHold ? 0 : 1;
