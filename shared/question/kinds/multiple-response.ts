/** Multiple response: several options, any number of them right. */
import { blankOptions, optionsFrom } from '../carry-over';
import { checkOptions } from '../check-options';
import { checkSupport, checkText } from '../check-text';
import type { Kind } from '../kind';

export const multipleResponse: Kind<'multiple-response'> = {
  name: 'multiple-response',
  label: 'Multiple response',
  form: 'choose',
  scored: true,
  credits: ['all-or-nothing', 'right-minus-wrong', 'by-weight'],
  fixedOptions: false,
  mostRight: Number.POSITIVE_INFINITY,
  blank: (newId) => ({ ...blankOptions(newId), many: true }),
  convert(from, newId) {
    const carried = optionsFrom(from, newId);
    return carried ? { ...carried, many: true } : this.blank(newId);
  },
  check: (question) => [...checkText(question), ...checkOptions(question.answer, true), ...checkSupport(question)],
};
