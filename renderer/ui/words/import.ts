/** The words of shared/messages/import in the locale of this window. */
import { importing as english } from '../../../shared/messages/import';
import { inLocale } from './in-locale';

export const importing = /* @__PURE__ */ inLocale(english);
