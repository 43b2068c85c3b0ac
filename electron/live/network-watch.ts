/** Looks at this computer's network while phones are let in: its addresses, and whether it reaches its own door. */
import type { Door } from '../../shared/live/seat-book';
import type { Adapter } from './lan/lan-talk';
import { watchAdapters } from './lan/watch-adapters';
import type { PhoneParts } from './phone-parts';

export class NetworkWatch {
  /** As they were last looked at: asking for them is too slow for every key press. */
  adapters: readonly Adapter[] = [];
  /** Null until it was tried. */
  ownDoor: boolean | null = null;
  private readonly parts: Pick<PhoneParts, 'adapters' | 'reach'>;
  private unwatch: (() => void) | null = null;

  constructor(parts: Pick<PhoneParts, 'adapters' | 'reach'>) {
    this.parts = parts;
  }

  /** `moved` is told when this computer has other addresses than before. */
  start(moved: (found: readonly Adapter[]) => void): void {
    this.look();
    this.unwatch ??= watchAdapters(this.parts.adapters, (found) => {
      this.adapters = found;
      moved(found);
    });
  }

  look(): void {
    this.adapters = this.parts.adapters();
  }

  /** A firewall may let this take seconds, so nothing should wait for it. */
  async tryDoor({ address, port }: Pick<Door, 'address' | 'port'>): Promise<void> {
    this.ownDoor = await this.parts.reach(address, port);
  }

  stop(): void {
    this.unwatch?.();
    this.unwatch = null;
    this.ownDoor = null;
  }
}
