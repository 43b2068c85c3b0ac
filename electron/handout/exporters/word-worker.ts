/** The process that writes one Word file: a handout comes in with its pictures, its bytes go out, null when it could not be written. */
import { wordBytes } from './word-document';

process.parentPort.once('message', async ({ data }) => {
  try {
    process.parentPort.postMessage(await wordBytes(data.handout, new Map(data.pictures)));
  } catch (error) {
    console.error(error);
    process.parentPort.postMessage(null);
  }
});
