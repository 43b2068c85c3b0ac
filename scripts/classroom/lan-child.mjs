/** Runs the app's own classroom network in a plain process, which talks over Node's channel instead of Electron's. */
import { fromBundle } from './from-bundle.mjs';

const [bundle] = process.argv.slice(2);
const { LanDesk } = await fromBundle(bundle, 'desk');
const desk = new LanDesk(
  (message) => process.connected && process.send(message, undefined, undefined, () => undefined),
);
process.on('message', (message) => desk.hear(message));
process.on('disconnect', () => process.exit());
process.send('ready');
