/** Waits for one library's disk only so long: what does not come back in time is a problem, and nobody queues behind it. */
import { type Result, refused } from '../../shared/problem';

/** The longest a teacher waits for one file (ms). */
const patience = 8_000;

/** Whether the asker has been told that it failed. */
export type GivenUp = () => boolean;

export class Patience {
  private readonly folder: string;
  private readonly limit: number;
  private stuck = 0;

  constructor(folder: string, limit: number = patience) {
    this.folder = folder;
    this.limit = limit;
  }

  /** While a call hangs the next ones are refused at once, so that a dead drive never takes all the app's hands. */
  async wait<T>(act: (isGivenUp: GivenUp) => Promise<Result<T>>, times = 1): Promise<Result<T>> {
    if (this.stuck > 0) return refused('driveSilent', { folder: this.folder });
    let isLate = false;
    const acting = act(() => isLate);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((answer) => {
      timer = setTimeout(answer, this.limit * times, 'late');
    });
    const first = await Promise.race([acting, late]).finally(() => clearTimeout(timer));
    if (first !== 'late') return first;
    isLate = true;
    this.stuck += 1;
    const back = () => {
      this.stuck -= 1;
    };
    acting.then(back, back);
    return refused('driveSilent', { folder: this.folder });
  }
}
