/** One process for reading files; it is begun anew after a file that ended it or kept it too long. */
import { join } from 'node:path';
import { type UtilityProcess, utilityProcess } from 'electron';
import { type Problem, refused } from '../../shared/problem';
import { unreadFile } from './unread-file';
import type { FileRead, ReadTask, WorkerSays } from './worker-messages';

/** No sign of life for so long means that it hangs (ms). */
const patience = 60_000;
/** Megabytes that a file may need; with more the process ends and the app goes on. */
const memory = 1500;

export interface ImportProcess {
  /** Always answers; the file that ends the process is refused with a sentence. */
  read(task: ReadTask, alive: (file: string) => void): Promise<FileRead[]>;
  stop(): void;
}

export function importProcess(limit: number = patience): ImportProcess {
  let worker: UtilityProcess | null = null;
  const begun = () => {
    worker ??= utilityProcess.fork(join(import.meta.dirname, 'import-worker.js'), [], {
      serviceName: 'Lectern import',
      // Said to V8 itself; as an argument of Node's own it is not heard here.
      execArgv: [`--js-flags=--max-old-space-size=${memory}`],
    });
    return worker;
  };
  const stop = () => {
    worker?.kill();
    worker = null;
  };
  return {
    stop,
    read: (task, alive) =>
      new Promise((answer) => {
        const reading = begun();
        let current = task.item.name;
        const end = (files: FileRead[]) => {
          clearTimeout(alarm);
          reading.off('message', hear);
          reading.off('exit', died);
          answer(files);
        };
        const give = (problem: Problem) => {
          if (worker === reading) stop();
          end([unreadFile(current, problem)]);
        };
        const died = () => give(refused('importStopped', { file: current }).problem);
        const late = () => give(refused('importTooSlow', { file: current, seconds: limit / 1000 }).problem);
        let alarm = setTimeout(late, limit);
        const hear = (said: WorkerSays) => {
          if (said.says === 'read') return end(said.files);
          current = said.file;
          alive(current);
          clearTimeout(alarm);
          alarm = setTimeout(late, limit);
        };
        reading.on('message', hear);
        reading.once('exit', died);
        reading.postMessage(task);
      }),
  };
}
