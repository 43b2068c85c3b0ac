/** Discussion: a prompt to think about alone, talk over in pairs and share; nothing is marked. */
import { checkText } from '../check-text';
import type { Kind } from '../kind';

export const discussion: Kind<'discussion'> = {
  name: 'discussion',
  label: 'Discussion',
  form: 'talk',
  scored: false,
  credits: ['all-or-nothing'],
  fixedOptions: false,
  mostRight: 0,
  blank: () => ({ form: 'talk', think: 60, pair: 120, share: 240, starter: '' }),
  convert(from, newId) {
    return from.form === 'talk' ? from : this.blank(newId);
  },
  check: checkText,
};
