/** Packs or unpacks one library in a thread of its own, so that no window waits for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { done, type Result } from '../../shared/problem';
import { problemOfRead } from './file-problem';
import { lookAtFolder } from './library-files';
import { addPack, packLibrary, readPack, unpackLibrary } from './pack';
import { likenessOf } from './pack-likeness';
import type { PackWork } from './run-pack';

async function doWork(work: PackWork): Promise<Result<unknown>> {
  switch (work.do) {
    case 'look':
      return lookAtFolder(work.folder).then(done, (error) => ({
        ok: false as const,
        problem: problemOfRead(error, work.name),
      }));
    case 'pack':
      return packLibrary(work.folder, work.name, work.file, work.now);
    case 'open':
      return openPack(work);
    case 'unpack':
      return unpackLibrary(work.source, work.called, work.parent, work.name);
  }
}

async function openPack(work: Extract<PackWork, { do: 'open' }>): Promise<Result<unknown>> {
  const pack = await readPack(work.source, work.called);
  if (!pack.ok) return pack;
  const likeness = await likenessOf(pack.value, work.open);
  return likeness ? done({ like: likeness }) : addPack(pack.value, work.called, work.parent);
}

parentPort?.postMessage(await doWork(workerData as PackWork));
