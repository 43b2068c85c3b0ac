/** Holds one worker: begins it when there is something to read, and no longer hears one that was ended. */
import { setTimeout } from 'node:timers/promises';
import type { ReadTask, WorkerSays } from './worker-messages';

type Hear = (said: WorkerSays | { says: 'ended' }) => void;

interface Worker {
  ask(task: ReadTask): void;
  kill(): void;
}

export type BeginWorker = (hear: Hear) => Worker;

/** A process that was ended is gone at once, or the system takes it away (ms). */
const longestEnd = 3000;

export class HeldWorker {
  private readonly begin: BeginWorker;
  private held: { worker: Worker; ended: Promise<void> } | null = null;
  private hear: Hear = () => undefined;

  constructor(begin: BeginWorker) {
    this.begin = begin;
  }

  /** One task at a time: whoever asks is the only one to hear what is said. */
  ask(task: ReadTask, hear: Hear): void {
    this.hear = hear;
    this.held ??= this.begun();
    this.held.worker.ask(task);
  }

  /** Resolves when the process writes nothing any more. */
  async kill(): Promise<void> {
    const held = this.held;
    this.held = null;
    held?.worker.kill();
    await Promise.race([held?.ended, setTimeout(longestEnd, undefined, { ref: false })]);
  }

  private begun(): { worker: Worker; ended: Promise<void> } {
    let over: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => {
      over = resolve;
    });
    const worker: Worker = this.begin((said) => {
      const isHeld = this.held?.worker === worker;
      if (said.says === 'ended') over();
      if (said.says === 'ended' && isHeld) this.held = null;
      if (isHeld) this.hear(said);
    });
    return { worker, ended };
  }
}
