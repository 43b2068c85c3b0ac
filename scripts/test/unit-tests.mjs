/** Runs the unit tests with Vitest and counts them. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { inProject } from '../setup/project.mjs';
import { run } from '../setup/run.mjs';

const CLI = inProject('node_modules', 'vitest', 'vitest.mjs');
const REPORT = inProject('out', 'reports', 'unit.json');

/** A run that fails without a failed test, or that has found no test, counts as one failure. */
export async function runUnitTests() {
  rmSync(REPORT, { force: true });
  const args = [CLI, 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { ok } = await run(process.execPath, args, { aloud: true });
  if (!existsSync(REPORT)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  const failed = report.numFailedTests;
  const isWell = ok && report.numTotalTests > 0;
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: isWell ? failed : Math.max(failed, 1), skipped };
}
