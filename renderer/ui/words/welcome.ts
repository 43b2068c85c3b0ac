/** The words of shared/messages/welcome in the locale of this window. */
import { welcome as english } from '../../../shared/messages/welcome';
import { inLocale } from './in-locale';

export const welcome = /* @__PURE__ */ inLocale(english);
