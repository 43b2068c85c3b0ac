/** A room of a live quiz in a process of its own that can be killed at any moment. */
import { fork } from 'node:child_process';
import { inProject } from '../setup/project.mjs';

export class RoomProcess {
  #asked = new Map();
  #asks = 0;
  #ears = new Set();
  #child;
  #gone;

  /** `tokens: 'counted'` makes the same tokens in each run, and tells what the wall shows. */
  constructor({ bundle, home, tokens = 'random' }) {
    const child = fork(inProject('scripts', 'classroom', 'room-child.mjs'), [bundle, home, tokens], {
      serialization: 'advanced',
    });
    this.#child = child;
    this.#gone = new Promise((resolve) => child.once('exit', resolve));
    child.on('message', (message) => this.#hear(message));
    void this.#gone.then(() => this.#leave());
  }

  get pid() {
    return this.#child.pid;
  }

  /** Resolves with what the room says, or with null when the process has gone before. */
  async ask(does, what = null) {
    const result = await this.raw(does, what);
    if (result && !result.ok) throw new Error(`${does}: ${result.problem.code}`);
    return result?.value ?? null;
  }

  raw(does, what) {
    if (!this.#child.connected) return Promise.resolve(null);
    const ask = this.#asks++;
    return new Promise((resolve) => {
      this.#asked.set(ask, resolve);
      this.#child.send({ ask, does, what }, undefined, undefined, () => undefined);
    });
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
    this.#child.kill('SIGKILL');
    return this.#gone;
  }

  #hear({ ask, result, news }) {
    if (news) for (const ear of [...this.#ears]) ear(news);
    else {
      this.#asked.get(ask)?.(result);
      this.#asked.delete(ask);
    }
  }

  #leave() {
    for (const resolve of this.#asked.values()) resolve(null);
    this.#asked.clear();
  }
}
