/** The words of shared/messages/problems in the locale of this window. */
import { problems as english } from '../../../shared/messages/problems';
import { inLocale } from './in-locale';

export const problems = /* @__PURE__ */ inLocale(english);
