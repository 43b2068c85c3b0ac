/** The journal of a session: its events, those of an older Lectern brought up. */
import { itemsFrom1 } from '../../shared/library/older-files';
import { eventSchema, type SessionEvent } from '../../shared/live/event';
import type { Journal, JournalForm, Kept } from './journal';

export type SessionJournal = Journal<SessionEvent>;
export type KeptSession = Kept<SessionEvent>;

export const sessionForm: JournalForm<SessionEvent> = {
  schema: eventSchema,
  asOfToday: (said) =>
    typeof said === 'object' && said !== null && 'type' in said && said.type === 'opened' && !('version' in said)
      ? itemsFrom1(said)
      : said,
};
