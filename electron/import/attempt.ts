/** One go at a task: it ends when everything was read, or names the file that ended the worker, took too long or was left out. */
import { type Problem, refused } from '../../shared/problem';
import type { HeldWorker } from './held-worker';
import type { FileRead, ReadTask, WorkerSays } from './worker-messages';

export interface Stuck {
  file: string;
  problem: Problem;
}

interface Ask {
  task: ReadTask;
  alive: (file: string) => void;
  read: (file: FileRead) => void;
  timeFor: (bytes: number | null) => number;
  signal: AbortSignal;
}

export class Attempt {
  /** The file it is stuck in, or null when there is nothing more to read. */
  readonly ended: Promise<Stuck | null>;
  private readonly worker: HeldWorker;
  private readonly asked: Ask;
  private answer: (stuck: Stuck | null) => void = () => undefined;
  private current: string;
  private alarm: NodeJS.Timeout | undefined;

  constructor(worker: HeldWorker, asked: Ask) {
    this.worker = worker;
    this.asked = asked;
    this.current = asked.task.item.name;
    this.ended = new Promise((answer) => {
      this.answer = answer;
    });
    asked.signal.addEventListener('abort', this.stop);
    this.wait(asked.timeFor(null));
    worker.ask(asked.task, (said) => this.hear(said));
  }

  /** Unless another file is being read by now. */
  leaveOut(file: string): void {
    if (file === this.current) this.give(refused('importLeftOut', { file }).problem);
  }

  private hear(said: WorkerSays | { says: 'ended' }): void {
    switch (said.says) {
      case 'alive':
        this.current = said.file;
        this.wait(this.asked.timeFor(said.bytes));
        this.asked.alive(said.file);
        break;
      case 'read':
        this.asked.read(said.file);
        break;
      case 'done':
        this.end(null);
        break;
      case 'ended':
        this.give(refused('importStopped', { file: this.current }).problem);
    }
  }

  private wait(time: number): void {
    clearTimeout(this.alarm);
    const facts = () => ({ file: this.current, seconds: Math.round(time / 1000) });
    this.alarm = setTimeout(() => this.give(refused('importTooSlow', facts()).problem), time);
  }

  private give(problem: Problem): void {
    void this.worker.kill();
    this.end({ file: this.current, problem });
  }

  private readonly stop = async (): Promise<void> => {
    clearTimeout(this.alarm);
    await this.worker.kill();
    this.end(null);
  };

  private end(stuck: Stuck | null): void {
    clearTimeout(this.alarm);
    this.asked.signal.removeEventListener('abort', this.stop);
    this.answer(stuck);
  }
}
