/** What one phone says, and what one phone is told. */
import type { PhoneHears, PhoneSays } from '../../shared/live/lan-messages';
import type { Link } from './lan/lan-talk';

export interface ToPhone {
  link: Link;
  hears: PhoneHears;
  after?: 'seat' | 'cut';
}

/** What one connection said. */
export interface Said {
  link: Link;
  says: PhoneSays;
}
