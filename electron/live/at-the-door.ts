/** What a phone is told at the door: how it finds its seat, and why it does not get one. */
import { freeNicknames } from '../../shared/live/free-nicknames';
import type { PhoneHears, RefusalReason } from '../../shared/live/lan-messages';
import type { SeatBook } from '../../shared/live/seat-book';
import type { Session } from '../../shared/live/session';
import { nicknames } from '../../shared/messages/nicknames';
import { guestNames } from './ask-seat';
import type { Link } from './lan/lan-talk';
import type { ToPhone } from './phone-talk';

type Titles = Pick<Session, 'title' | 'className'>;

/** `chance` draws the nicknames that are offered. */
export function doorFor({ title, className }: Titles, book: SeatBook, chance: () => number): PhoneHears {
  const way = book.door?.way ?? 'name';
  const free = way === 'nickname' ? freeNicknames(nicknames, guestNames(book), chance) : [];
  return { say: 'door', title, className, way, nicknames: free };
}

/** Whoever wanted a nickname that is taken is offered others. */
export function refusalFor(
  { link, why }: { link: Link; why: RefusalReason },
  titles: Titles,
  book: SeatBook,
  chance: () => number,
): ToPhone[] {
  const no: ToPhone = { link, hears: { say: 'refused', why } };
  const isOffered = why === 'nameTaken' && book.door?.way === 'nickname';
  return isOffered ? [{ link, hears: doorFor(titles, book, chance) }, no] : [no];
}
