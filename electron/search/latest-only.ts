/** One question at a time: while it is being answered only the latest of those that come in waits, and the others are let go. */
export class LatestOnly<T> {
  private isBusy = false;
  private waiting: { start: () => Promise<T>; answer: (result: Promise<T> | T) => void } | null = null;
  private readonly replaced: () => T;

  /** `replaced` is the answer to a question that another took the place of. */
  constructor(replaced: () => T) {
    this.replaced = replaced;
  }

  ask(start: () => Promise<T>): Promise<T> {
    if (!this.isBusy) return this.run(start);
    this.waiting?.answer(this.replaced());
    return new Promise((answer) => {
      this.waiting = { start, answer };
    });
  }

  private run(start: () => Promise<T>): Promise<T> {
    this.isBusy = true;
    return start().finally(() => {
      this.isBusy = false;
      const next = this.waiting;
      this.waiting = null;
      if (next) next.answer(this.run(next.start));
    });
  }
}
