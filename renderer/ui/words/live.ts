/** The words of shared/messages/live in the locale of this window. */
import { live as english } from '../../../shared/messages/live';
import { inLocale } from './in-locale';

export const live = /* @__PURE__ */ inLocale(english);
