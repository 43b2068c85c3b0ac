/** The words of shared/messages/playing in the locale of this window. */
import { playing as english } from '../../../shared/messages/playing';
import { inLocale } from './in-locale';

export const playing = /* @__PURE__ */ inLocale(english);
