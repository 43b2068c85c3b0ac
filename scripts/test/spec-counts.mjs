/** Counts what Playwright's report says of the specs, and gathers why some were left out. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { inProject } from '../setup/project.mjs';

const REPORT = inProject('out', 'reports', 'e2e.json');

/** An older report must not be counted when this run writes none. */
export const startSpecReport = () => rmSync(REPORT, { force: true });

const specsOf = (suite) => [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];

function reasonOf(spec) {
  const skip = spec.tests.flatMap((test) => test.annotations).find(({ type }) => type === 'skip');
  return skip?.description ?? 'it gives no reason';
}

/** `ok` is whether Playwright itself was content; when it was not, at least one failure is counted. */
export function specCounts(ok, note) {
  if (!existsSync(REPORT)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats, suites } = JSON.parse(readFileSync(REPORT, 'utf8'));
  for (const spec of suites.flatMap(specsOf)) {
    if (spec.tests.every((test) => test.status === 'skipped'))
      note(`Left out: "${spec.title}", because ${reasonOf(spec)}.`);
    if (spec.tests.some((test) => test.status === 'flaky')) note(`Passed only the second time: "${spec.title}".`);
  }
  const passed = stats.expected + stats.flaky;
  const failed = stats.unexpected;
  const isWell = ok && passed > 0;
  return { passed, failed: isWell ? failed : Math.max(failed, 1), skipped: stats.skipped };
}
