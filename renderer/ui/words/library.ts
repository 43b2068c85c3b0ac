/** The words of shared/messages/library in the locale of this window. */
import { library as english } from '../../../shared/messages/library';
import { inLocale } from './in-locale';

export const library = /* @__PURE__ */ inLocale(english);
