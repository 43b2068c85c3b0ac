/** The words of shared/messages/import-notes in the locale of this window. */
import { importNotes as english } from '../../../shared/messages/import-notes';
import { inLocale } from './in-locale';

export const importNotes = /* @__PURE__ */ inLocale(english);
