/** The Word exporter: hands the handout to a process of its own, so that nothing of it can stop the app. */
import { join } from 'node:path';
import { type UtilityProcess, utilityProcess } from 'electron';
import type { Handout } from '../../../shared/handout/handout';
import { handoutMedia } from '../../../shared/handout/handout-media';
import { done, type Result, refused } from '../../../shared/problem';
import type { Exporter, ExportTools } from '../exporter';

/** A handout of 400 questions takes about a second; a process that needs longer than this hangs. */
const longestRun = 60_000;

export const word: Exporter<'word'> = {
  name: 'word',
  extension: 'docx',
  bytes: async (handout, { picture }) => writeInOwnProcess(handout, await picturesOf(handout, picture)),
};

type Pictures = [string, Uint8Array][];

/** The bytes of every picture that the handout shows; one that is gone is printed as its description. */
async function picturesOf(handout: Handout, picture: ExportTools['picture']): Promise<Pictures> {
  const found = await Promise.all(handoutMedia(handout).map(async (name) => [name, await picture(name)] as const));
  return found.flatMap(([name, bytes]): Pictures => (bytes ? [[name, bytes]] : []));
}

/** The process answers with the bytes; one that ends or stays silent has failed. */
function writeInOwnProcess(handout: Handout, pictures: Pictures): Promise<Result<Uint8Array>> {
  const worker: UtilityProcess = utilityProcess.fork(join(import.meta.dirname, 'word-worker.js'), [], {
    serviceName: 'Lectern Word export',
  });
  return new Promise((answer) => {
    const fail = () => finish(refused('exportFailed', { title: handout.title }));
    const tooLong = setTimeout(fail, longestRun);
    const finish = (result: Result<Uint8Array>) => {
      clearTimeout(tooLong);
      answer(result);
      worker.kill();
    };
    worker.once('message', (bytes: unknown) => (bytes instanceof Uint8Array ? finish(done(bytes)) : fail()));
    worker.once('exit', fail);
    worker.postMessage({ handout, pictures });
  });
}
