/** `npm run tour`: drives the real app through its whole job and leaves pictures and documents in out/tour. */
import { appSteps } from './setup/for-tests.mjs';
import { runSpecs } from './setup/playwright.mjs';
import { runSteps } from './setup/steps.mjs';

const ready = await runSteps(appSteps);
const { code } = ready ? await runSpecs('tour', process.argv.slice(2)) : { code: 1 };
if (code === 0) console.log('The pictures and documents are in out/tour.');
process.exitCode = code;
