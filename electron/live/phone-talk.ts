/** What one phone says, and what one phone is told. */
import type { PhoneHears, PhoneSays } from '../../shared/live/lan-messages';
import type { Link, ToLan } from './lan/lan-talk';

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

/** As the network sends it; a token it has seen lets that phone in again without a PIN. */
export const asSent = ({ hears, ...to }: ToPhone): ToLan['send']['messages'][number] => ({
  ...to,
  text: JSON.stringify(hears),
  ...('token' in hears ? { token: hears.token } : {}),
});
