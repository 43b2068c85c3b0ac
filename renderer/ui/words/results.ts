/** The words of shared/messages/results in the locale of this window. */
import { results as english } from '../../../shared/messages/results';
import { inLocale } from './in-locale';

export const results = /* @__PURE__ */ inLocale(english);
