/** `npm run e2e [-- args]`: the specs in the real app, for example `node scripts/e2e.mjs e2e/start.spec.ts`. */
import { appSteps } from './setup/for-tests.mjs';
import { runSpecs } from './setup/playwright.mjs';
import { runSteps } from './setup/steps.mjs';

const ready = await runSteps(appSteps);
process.exitCode = ready ? (await runSpecs('app', process.argv.slice(2))).code : 1;
