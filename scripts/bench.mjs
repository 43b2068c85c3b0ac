/** `npm run bench [-- NAME]`: prints each figure beside what it is measured against, both taken in the same run. */
import { figures } from './bench/figures.mjs';
import { measure } from './bench/measure.mjs';
import { appSteps, withDisplays } from './setup/for-tests.mjs';
import { runSteps } from './setup/steps.mjs';

function report(figure, { ours, beside, ratio, notes }) {
  const holds = ratio <= figure.limit;
  console.log(`\n${figure.name}`);
  console.log(`  Lectern             ${ours.toFixed(1)} ms`);
  console.log(`  ${figure.besideName.padEnd(19)} ${beside.toFixed(1)} ms`);
  console.log(
    `  ratio               ${ratio.toFixed(2)} (limit ${figure.limit.toFixed(2)}: ${holds ? 'holds' : 'EXCEEDED'})`,
  );
  console.log(`  medians of ${figure.pairs} interleaved pairs`);
  for (const note of notes) console.log(`  ${note}`);
  return holds;
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
