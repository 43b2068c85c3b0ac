/** The message catalogue in the locale of this window. */
import { type Messages, messagesFor } from '../../shared/messages/messages';

const asked = new URLSearchParams(globalThis.location?.search ?? '').get('locale');

export const msg: Messages = messagesFor(asked === 'pseudo' ? 'pseudo' : 'en');
