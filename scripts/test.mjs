/** `npm test`: set-up, checks, unit tests, and the specs in the real app; ends with one line of counts. */
import { runChecks } from './check/all-checks.mjs';
import { buildStep } from './setup/app-build.mjs';
import { machineSteps } from './setup/for-tests.mjs';
import { runSpecs } from './setup/playwright.mjs';
import { runSteps } from './setup/steps.mjs';
import { specCounts, startSpecReport } from './test/spec-counts.mjs';
import { runUnitTests } from './test/unit-tests.mjs';

const started = Date.now();
const leftOut = [];
const note = (words) => leftOut.push(words);
const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };

async function runAppTests() {
  if (!(await runSteps([buildStep]))) return ONE_FAILED;
  startSpecReport();
  const { ok } = await runSpecs('app', [], note);
  return specCounts(ok, note);
}

const stages = [
  { name: 'Checks', run: runChecks },
  { name: 'Unit tests', run: runUnitTests },
  { name: 'The real app', run: runAppTests },
];

async function runStage(stage, index) {
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  console.log(`\nStage ${index + 2} of ${stages.length + 1}: ${stage.name} (${minutes} min so far)`);
  try {
    return await stage.run();
  } catch (error) {
    console.error(error.message);
    return ONE_FAILED;
  }
}

function sum(counts, name) {
  return counts.reduce((total, count) => total + count[name], 0);
}

console.log(`Stage 1 of ${stages.length + 1}: Set-up`);
const counts = [];
if (await runSteps(machineSteps(note))) {
  for (const [index, stage] of stages.entries()) counts.push(await runStage(stage, index));
} else {
  counts.push(ONE_FAILED);
}

console.log('');
for (const words of new Set(leftOut)) console.log(words);
const failed = sum(counts, 'failed');
console.log(`${sum(counts, 'passed')} passed, ${failed} failed, ${sum(counts, 'skipped')} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
