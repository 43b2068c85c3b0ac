/** Has one piece of heavy work done in a process of its own, so that nothing of it can stop the app. */
import { join } from 'node:path';
import { type UtilityProcess, utilityProcess } from 'electron';

export interface OwnProcess {
  /** The built file that does the work, beside main's. */
  worker: string;
  /** As the platform's list of processes calls it. */
  serviceName: string;
  /** A process that is silent for longer hangs (ms). */
  longest: number;
}

/** What the process answers with; null when it ends, stays silent, or says that it could not. */
export function inOwnProcess({ worker, serviceName, longest }: OwnProcess, task: unknown): Promise<unknown> {
  const started: UtilityProcess = utilityProcess.fork(join(import.meta.dirname, worker), [], { serviceName });
  return new Promise((answer) => {
    const finish = (said: unknown) => {
      clearTimeout(tooLong);
      answer(said);
      started.kill();
    };
    const tooLong = setTimeout(finish, longest, null);
    started.once('message', finish);
    started.once('exit', () => finish(null));
    started.postMessage(task);
  });
}
