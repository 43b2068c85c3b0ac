/** The words of shared/messages/editor in the locale of this window. */
import { editor as english } from '../../../shared/messages/editor';
import { inLocale } from './in-locale';

export const editor = /* @__PURE__ */ inLocale(english);
