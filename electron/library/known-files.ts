/** What was read of files last, for as long as they stand as they stood then: some hundreds, as all would be a second library in memory. */
const most = 500;

export class KnownFiles<R> {
  private readonly known = new Map<string, { stamp: string; result: R }>();

  /** An empty stamp is that of no file. */
  of(file: string, stamp: string): R | null {
    const before = this.known.get(file);
    return before && stamp !== '' && before.stamp === stamp ? before.result : null;
  }

  keep(file: string, stamp: string, result: R): void {
    this.known.delete(file);
    this.known.set(file, { stamp, result });
    for (const oldest of this.known.keys()) {
      if (this.known.size <= most) break;
      this.known.delete(oldest);
    }
  }

  forget(file: string): void {
    this.known.delete(file);
  }
}
