/** `node scripts/on-displays.mjs COMMAND...`: runs any command with the displays and the Electron that the specs get. */
import { withDisplays } from './setup/for-tests.mjs';
import { run } from './setup/run.mjs';

const [command, ...args] = process.argv.slice(2);
const { code } = await withDisplays((env) => run(command, args, { aloud: true, env }));
process.exitCode = code;
