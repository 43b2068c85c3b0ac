/** What phones said and which of them went, until their turn comes: who spoke and went has spoken first. */
import type { Link } from './lan/lan-talk';
import type { Said } from './phone-talk';

interface Came {
  said: Said[];
  gone: Link[];
}

export class PhoneInbox {
  private came: Came = { said: [], gone: [] };

  /** True for the first to come since it was emptied. */
  add(said: readonly Said[], gone: readonly Link[]): boolean {
    const isFirst = this.came.said.length + this.came.gone.length === 0;
    this.came.said.push(...said);
    this.came.gone.push(...gone);
    return isFirst;
  }

  empty(): Came {
    const { came } = this;
    this.came = { said: [], gone: [] };
    return came;
  }
}
