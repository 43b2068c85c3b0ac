/** The words of shared/messages/classes in the locale of this window. */
import { classes as english } from '../../../shared/messages/classes';
import { inLocale } from './in-locale';

export const classes = /* @__PURE__ */ inLocale(english);
