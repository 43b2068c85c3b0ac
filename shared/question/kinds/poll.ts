/** Poll: options to choose among, none of them right. */
import { blankOptions, optionsFrom } from '../carry-over';
import { checkOptions } from '../check-options';
import { checkText } from '../check-text';
import type { Kind } from '../kind';

export const poll: Kind<'poll'> = {
  name: 'poll',
  label: 'Poll',
  form: 'choose',
  scored: false,
  credits: ['all-or-nothing'],
  fixedOptions: false,
  mostRight: 0,
  blank: blankOptions,
  convert(from, newId) {
    const carried = optionsFrom(from, newId);
    return carried ? { ...carried, right: [] } : this.blank(newId);
  },
  check: (question) => [...checkText(question), ...checkOptions(question.answer, false)],
};
