/** The words of shared/messages/classroom in the locale of this window. */
import { classroom as english } from '../../../shared/messages/classroom';
import { inLocale } from './in-locale';

export const classroom = /* @__PURE__ */ inLocale(english);
