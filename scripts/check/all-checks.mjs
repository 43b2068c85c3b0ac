/** The checks of `npm run check`, in the order in which they run, and how their outcome is printed. */
import { deadCodeCheck } from './dead-code.mjs';
import { formatCheck } from './format.mjs';
import { houseCheck } from './house.mjs';
import { importsCheck } from './imports.mjs';
import { oldElectronTypesCheck, typesCheck } from './types.mjs';

const checks = [typesCheck, oldElectronTypesCheck, formatCheck, importsCheck, houseCheck, deadCodeCheck];

/** Runs every check, also after one has failed; answers `{ passed, failed, skipped }`. */
export async function runChecks() {
  let failed = 0;
  for (const check of checks) {
    const begun = Date.now();
    const { ok, summary, said } = await check.run();
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    console.log(`  ${ok ? 'ok    ' : 'FAILED'} ${check.name}: ${summary} (${seconds} s)`);
    if (said) console.log(said.trimEnd().replaceAll(/^/gm, '         '));
    if (!ok) failed++;
  }
  return { passed: checks.length - failed, failed, skipped: 0 };
}
