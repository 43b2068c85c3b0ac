/** The Word exporter: hands the handout to a process of its own, so that nothing of it can stop the app. */
import type { Handout } from '../../../shared/handout/handout';
import { handoutMedia } from '../../../shared/handout/handout-media';
import { done, type Result, refused } from '../../../shared/problem';
import { inOwnProcess } from '../../in-own-process';
import type { Exporter, ExportTools } from '../exporter';
import { drawnName } from './drawn-name';

/** A handout of 400 questions takes about a second; a process that needs longer than this hangs. */
const process = { worker: 'word-worker.js', serviceName: 'Lectern Word export', longest: 60_000 };

export const word: Exporter<'word'> = {
  name: 'word',
  extension: 'docx',
  bytes: async (handout, { picture, drawn }) =>
    writeInOwnProcess(handout, [
      ...(await picturesOf(handout, picture)),
      ...Array.from(drawn, ([media, png]): Pictures[number] => [drawnName(media), png]),
    ]),
};

type Pictures = [string, Uint8Array][];

/** The bytes of every picture that the handout shows; one that is gone is printed as its description. */
async function picturesOf(handout: Handout, picture: ExportTools['picture']): Promise<Pictures> {
  const found = await Promise.all(handoutMedia(handout).map(async (name) => [name, await picture(name)] as const));
  return found.flatMap(([name, bytes]): Pictures => (bytes ? [[name, bytes]] : []));
}

async function writeInOwnProcess(handout: Handout, pictures: Pictures): Promise<Result<Uint8Array>> {
  const bytes = await inOwnProcess(process, { handout, pictures });
  return bytes instanceof Uint8Array ? done(bytes) : refused('exportFailed', { title: handout.title });
}
