/** A process that writes the worksheet once, as the built app's own export process does: `node write-worksheet.mjs FILE`. */
import { writeFileSync } from 'node:fs';
import { inProject } from '../setup/project.mjs';
import { worksheet } from './worksheet-sample.mjs';

const [file] = process.argv.slice(2);

// The export process talks to the app through this port; here it is given one worksheet and handed its bytes back.
process.parentPort = {
  once: (_, hear) => queueMicrotask(() => hear({ data: worksheet })),
  postMessage: (bytes) => {
    if (!bytes) throw new Error('the export process could not write the worksheet');
    writeFileSync(file, bytes);
  },
};
await import(inProject('out', 'main', 'word-worker.js'));
