/** Reads files in a process of their own, one after the other; a file that ends it or keeps it too long costs only itself. */
import { Turns } from '../turns';
import { Attempt, type Stuck } from './attempt';
import { type BeginWorker, HeldWorker } from './held-worker';
import { timeForFile } from './time-for-file';
import { unreadFile } from './unread-file';
import type { FileRead, ReadTask } from './worker-messages';

export interface ImportProcess {
  /** Always answers, in the order it was asked; when the signal stops it, with what was read until then. */
  read(task: ReadTask, alive: (file: string) => void, signal: AbortSignal): Promise<FileRead[]>;
  /** Goes on without this file, if it is the one being read. */
  leaveOut(file: string): void;
  /** For good. */
  stop(): void;
}

export function importProcess(begin: BeginWorker, timeFor = timeForFile): ImportProcess {
  const turns = new Turns();
  const worker = new HeldWorker(begin);
  let now: Attempt | null = null;
  let isOver = false;
  const read: ImportProcess['read'] = async (task, alive, signal) => {
    const files: FileRead[] = [];
    let isLeft = !signal.aborted;
    while (isLeft && !isOver) {
      const past = files.map(({ name }) => name);
      now = new Attempt(worker, { task: { ...task, past }, alive, read: (file) => files.push(file), timeFor, signal });
      const stuck = await now.ended;
      now = null;
      if (stuck) files.push(unreadFile(task.part?.name ?? stuck.file, stuck.problem));
      isLeft = stuck !== null && isInside(stuck, task) && !signal.aborted;
    }
    return files;
  };
  return {
    read: (...asked) => turns.take(() => read(...asked)),
    leaveOut: (file) => now?.leaveOut(file),
    stop: () => {
      isOver = true;
      void worker.kill();
    },
  };
}

/** Behind a file inside another one there may be more; of what was asked for by itself nothing is left. */
const isInside = ({ file }: Stuck, { item, part }: ReadTask): boolean => part === null && file !== item.name;
