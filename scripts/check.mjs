/** `npm run check`: types, format and lint, import rules, house rules, dead code. */
import { runChecks } from './check/all-checks.mjs';

const { failed } = await runChecks();
process.exitCode = failed === 0 ? 0 : 1;
