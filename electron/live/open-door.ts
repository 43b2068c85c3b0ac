/** The door that phones join by: the address that is most likely right, and the PIN that stays as long as the session. */
import type { JoinWay } from '../../shared/live/lan-messages';
import type { Door } from '../../shared/live/seat-book';
import type { PhoneParts } from './phone-parts';

export interface HowPhonesJoin {
  way: JoinWay;
  approves: boolean;
  /** Null takes the most likely one. */
  address: string | null;
}

/** The first port that is tried; where it is taken, the network finds another. */
const usualPort = 8080;
/** More connections than any class needs, and fewer than would be a danger; a lecture hall is a class of more than 400. */
const mostLinks = { class: 600, lectureHall: 1200 };

/** Null when this computer is in no network. */
export function openDoor(
  { adapters, newPin }: Pick<PhoneParts, 'adapters' | 'newPin'>,
  before: Door | null,
  { way, approves, address }: HowPhonesJoin,
): Door | null {
  const chosen = address ?? before?.address ?? adapters()[0]?.address;
  if (chosen === undefined) return null;
  return { way, approves, address: chosen, port: before?.port ?? usualPort, pin: before?.pin ?? newPin() };
}

export const mostLinksFor = (students: number): number => (students > 400 ? mostLinks.lectureHall : mostLinks.class);
