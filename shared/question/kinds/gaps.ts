/** Gaps (cloze): a text with gaps to fill, each with its own answers. */
import { checkGaps } from '../check-gaps';
import { checkSupport, checkText } from '../check-text';
import type { Kind } from '../kind';

export const gaps: Kind<'gaps'> = {
  name: 'gaps',
  label: 'Gaps',
  form: 'gaps',
  scored: true,
  credits: ['each-part', 'all-or-nothing'],
  fixedOptions: false,
  mostRight: 0,
  blank: () => ({ form: 'gaps', gaps: [] }),
  convert(from, newId) {
    return from.form === 'gaps' ? from : this.blank(newId);
  },
  check: (question) => [...checkText(question), ...checkGaps(question), ...checkSupport(question)],
};
