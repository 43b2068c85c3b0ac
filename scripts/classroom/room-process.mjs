/** A room of a live quiz in a process of its own that can be killed at any moment. */
import { inProject } from '../setup/project.mjs';
import { startAsked } from './asked-process.mjs';

export class RoomProcess {
  #ears = new Set();
  #process;

  /** `tokens: 'counted'` makes the same tokens in each run, and tells what the wall shows. */
  constructor({ bundle, home, tokens = 'random' }) {
    const script = inProject('scripts', 'classroom', 'room-child.mjs');
    this.#process = startAsked(script, [bundle, home, tokens], (news) => {
      for (const ear of [...this.#ears]) ear(news);
    });
  }

  get pid() {
    return this.#process.pid;
  }

  /** Resolves with what the room says, or with null when the process has gone before. */
  async ask(does, what = null) {
    const result = await this.raw(does, what);
    if (result && !result.ok) throw new Error(`${does}: ${result.problem.code}`);
    return result?.value ?? null;
  }

  raw(does, what) {
    return this.#process.ask(does, what).catch(() => null);
  }

  /** Resolves with the first news for which `find` finds something. */
  news(find) {
    return new Promise((resolve) => {
      const ear = (news) => {
        const found = find(news);
        if (found === undefined) return;
        this.#ears.delete(ear);
        resolve(found);
      };
      this.#ears.add(ear);
    });
  }

  /** Told all news from now on. */
  listen(ear) {
    this.#ears.add(ear);
  }

  kill() {
    return this.#process.end();
  }
}
