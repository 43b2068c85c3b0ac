/** The words of shared/messages/settings in the locale of this window. */
import { settings as english } from '../../../shared/messages/settings';
import { inLocale } from './in-locale';

export const settings = /* @__PURE__ */ inLocale(english);
