/** Choice: several options, one right. */

import { blankOptions, optionsFrom } from '../carry-over';
import { checkOptions } from '../check-options';
import { checkSupport, checkText } from '../check-text';
import type { Kind } from '../kind';

export const choice: Kind<'choice'> = {
  name: 'choice',
  label: 'Choice',
  form: 'choose',
  scored: true,
  credits: ['all-or-nothing', 'by-weight'],
  fixedOptions: false,
  mostRight: 1,
  blank: blankOptions,
  convert(from, newId) {
    const carried = optionsFrom(from, newId);
    return carried ? { ...carried, right: carried.right.slice(0, 1), many: false } : this.blank(newId);
  },
  check: (question) => [...checkText(question), ...checkOptions(question.answer, true), ...checkSupport(question)],
};
