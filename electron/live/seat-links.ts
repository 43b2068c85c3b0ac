/** Which connection sits in which seat, and the token it came with: one for each seat, the latest. */
import type { Link } from './lan/lan-talk';

export class SeatLinks {
  private readonly seatOfLink = new Map<Link, string>();
  private readonly tokenOfLink = new Map<Link, string>();
  private readonly linkOfSeat = new Map<string, Link>();

  /** The connection that sat there before and has to go, or null. */
  sit(link: Link, seatId: string, token: string): Link | null {
    const before = this.linkOfSeat.get(seatId) ?? null;
    if (before !== null) this.drop(before);
    this.drop(link);
    this.tokenOfLink.set(link, token);
    this.seatOfLink.set(link, seatId);
    this.linkOfSeat.set(seatId, link);
    return before === link ? null : before;
  }

  drop(link: Link): void {
    const seatId = this.seatOfLink.get(link);
    this.seatOfLink.delete(link);
    this.tokenOfLink.delete(link);
    if (seatId !== undefined && this.linkOfSeat.get(seatId) === link) this.linkOfSeat.delete(seatId);
  }

  seatAt = (link: Link): string | null => this.seatOfLink.get(link) ?? null;
  tokenAt = (link: Link): string | null => this.tokenOfLink.get(link) ?? null;
  linkAt = (seatId: string): Link | null => this.linkOfSeat.get(seatId) ?? null;
  isTaken = (seatId: string): boolean => this.linkAt(seatId) !== null;
  all = (): [link: Link, seatId: string][] => [...this.seatOfLink];
}
