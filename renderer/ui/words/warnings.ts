/** The words of shared/messages/warnings in the locale of this window. */
import { warnings as english } from '../../../shared/messages/warnings';
import { inLocale } from './in-locale';

export const warnings = /* @__PURE__ */ inLocale(english);
