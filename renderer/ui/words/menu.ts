/** The words of shared/messages/menu in the locale of this window. */
import { menu as english } from '../../../shared/messages/menu';
import { inLocale } from './in-locale';

export const menu = /* @__PURE__ */ inLocale(english);
