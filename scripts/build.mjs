/** `npm run build`: builds the app anew, and leaves the stamp by which the other commands see that it is fresh. */
import { buildApp } from './setup/app-build.mjs';

const built = await buildApp();
process.stdout.write(built.output);
process.exitCode = built.ok ? 0 : 1;
