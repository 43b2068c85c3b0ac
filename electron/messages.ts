/** The message catalogue in the locale this run of the app speaks. */
import { messagesFor } from '../shared/messages/messages';

export const locale = process.env.LECTERN_LOCALE === 'pseudo' ? 'pseudo' : 'en';
export const messages = messagesFor(locale);
