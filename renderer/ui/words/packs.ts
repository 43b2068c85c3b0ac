/** The words of shared/messages/packs in the locale of this window. */
import { packs as english } from '../../../shared/messages/packs';
import { inLocale } from './in-locale';

export const packs = /* @__PURE__ */ inLocale(english);
