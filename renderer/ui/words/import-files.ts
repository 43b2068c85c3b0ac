/** The words of shared/messages/import-files in the locale of this window. */
import { importFiles as english } from '../../../shared/messages/import-files';
import { inLocale } from './in-locale';

export const importFiles = /* @__PURE__ */ inLocale(english);
