/** Runs the app's own classroom network in a plain process, which talks over Node's channel instead of Electron's. */
import { runnerImport } from 'vite';
import { inProject } from '../setup/project.mjs';

const { module } = await runnerImport(inProject('electron', 'live', 'lan', 'lan-desk.ts'), { ssr: { external: true } });
const desk = new module.LanDesk(
  (message) => process.connected && process.send(message, undefined, undefined, () => undefined),
);
process.on('message', (message) => desk.hear(message));
process.on('disconnect', () => process.exit());
process.send('ready');
