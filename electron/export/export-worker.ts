/** The process that writes one export: topics come in with their pictures, the bytes of a file go out, null when it failed. */

import { doExport } from './do-export';
import type { ExportTask } from './export-task';

process.parentPort.once('message', async ({ data }: { data: ExportTask }) => {
  try {
    process.parentPort.postMessage(await doExport(data));
  } catch (error) {
    console.error(error);
    process.parentPort.postMessage(null);
  }
});
