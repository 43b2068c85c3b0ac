/** Numeric: a number, right within its tolerance or range. */
import { plainText } from '../../rich-text/plain-text';
import type { FormOf } from '../answer-form';
import { checkNumber } from '../check-number';
import { checkSupport, checkText } from '../check-text';
import { keyFor } from '../forms';
import type { Kind } from '../kind';
import { readNumber } from '../read-number';

const numbers = (accepted: FormOf<'number'>['accepted']): FormOf<'number'> => ({
  form: 'number',
  accepted,
  units: [],
  unitNeeded: false,
});

export const numeric: Kind<'numeric'> = {
  name: 'numeric',
  label: 'Numeric',
  form: 'number',
  scored: true,
  credits: ['all-or-nothing'],
  fixedOptions: false,
  mostRight: 0,
  blank: () => numbers([]),
  convert(from) {
    if (from.form === 'number') return from;
    const values = keyFor(from).flatMap((words) => readNumber(plainText(words))?.values.slice(0, 1) ?? []);
    return numbers(values.map((value) => ({ value, tolerance: 0, share: 1, feedback: '' })));
  },
  check: (question) => [...checkText(question), ...checkNumber(question.answer), ...checkSupport(question)],
};
