/** Matching: each left side goes with one right side. */
import { checkPairs } from '../check-parts';
import { checkSupport, checkText } from '../check-text';
import type { Kind } from '../kind';

export const matching: Kind<'matching'> = {
  name: 'matching',
  label: 'Matching',
  form: 'match',
  scored: true,
  credits: ['each-part', 'all-or-nothing'],
  fixedOptions: false,
  mostRight: 0,
  blank: (newId) => ({
    form: 'match',
    pairs: Array.from({ length: 3 }, () => ({ id: newId(), left: '', right: '' })),
    extra: [],
  }),
  convert(from, newId) {
    return from.form === 'match' ? from : this.blank(newId);
  },
  check: (question) => [...checkText(question), ...checkPairs(question.answer), ...checkSupport(question)],
};
