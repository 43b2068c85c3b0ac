/** The words of shared/messages/wall in the locale of this window. */
import { wall as english } from '../../../shared/messages/wall';
import { inLocale } from './in-locale';

export const wall = /* @__PURE__ */ inLocale(english);
