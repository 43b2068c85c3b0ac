/** The words of shared/messages/app in the locale of this window. */
import { app as english } from '../../../shared/messages/app';
import { inLocale } from './in-locale';

export const app = /* @__PURE__ */ inLocale(english);
