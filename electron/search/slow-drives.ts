/** Waits for drives only so long: one that does not answer is passed over until it has answered, and holds up no other. */

/** The longest a look waits for a folder or a file (ms). */
const patience = 10_000;

export class SlowDrives {
  private readonly silent = new Map<string, number>();
  private readonly limit: number;

  constructor(limit: number = patience) {
    this.limit = limit;
  }

  /** Null where the drive of this folder does not answer. */
  async wait<T>(folder: string, act: () => Promise<T>): Promise<T | null> {
    if (this.silent.has(folder)) return null;
    const acting = act();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((answer) => {
      timer = setTimeout(answer, this.limit, 'late');
    });
    const first = await Promise.race([acting, late]).finally(() => clearTimeout(timer));
    if (first !== 'late') return first;
    this.count(folder, 1);
    const back = () => this.count(folder, -1);
    acting.then(back, back);
    return null;
  }

  private count(folder: string, by: 1 | -1): void {
    const now = (this.silent.get(folder) ?? 0) + by;
    if (now > 0) this.silent.set(folder, now);
    else this.silent.delete(folder);
  }
}
