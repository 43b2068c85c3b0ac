/** The words of shared/messages/practice in the locale of this window. */
import { practice as english } from '../../../shared/messages/practice';
import { inLocale } from './in-locale';

export const practice = /* @__PURE__ */ inLocale(english);
