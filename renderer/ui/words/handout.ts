/** The words of shared/messages/handout in the locale of this window. */
import { handout as english } from '../../../shared/messages/handout';
import { inLocale } from './in-locale';

export const handout = /* @__PURE__ */ inLocale(english);
