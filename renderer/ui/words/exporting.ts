/** The words of shared/messages/exporting in the locale of this window. */
import { exporting as english } from '../../../shared/messages/exporting';
import { inLocale } from './in-locale';

export const exporting = /* @__PURE__ */ inLocale(english);
