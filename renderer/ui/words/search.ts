/** The words of shared/messages/search in the locale of this window. */
import { search as english } from '../../../shared/messages/search';
import { inLocale } from './in-locale';

export const search = /* @__PURE__ */ inLocale(english);
