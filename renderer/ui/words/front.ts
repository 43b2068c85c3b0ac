/** The words of shared/messages/front in the locale of this window. */
import { front as english } from '../../../shared/messages/front';
import { inLocale } from './in-locale';

export const front = /* @__PURE__ */ inLocale(english);
