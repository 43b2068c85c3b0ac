/** The words of shared/messages/assemble in the locale of this window. */
import { assemble as english } from '../../../shared/messages/assemble';
import { inLocale } from './in-locale';

export const assemble = /* @__PURE__ */ inLocale(english);
