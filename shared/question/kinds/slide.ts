/** Slide: a text to look at between the questions, with pictures, lists or maths; there is nothing to answer. */
import type { FormOf } from '../answer-form';
import { checkText } from '../check-text';
import type { Kind } from '../kind';

/** Something to talk about without any time for it is just shown. */
const shown: FormOf<'talk'> = { form: 'talk', think: 0, pair: 0, share: 0, starter: '' };

export const slide: Kind<'slide'> = {
  name: 'slide',
  label: 'Slide',
  form: 'talk',
  scored: false,
  credits: ['all-or-nothing'],
  fixedOptions: false,
  mostRight: 0,
  blank: () => shown,
  convert: () => shown,
  check: checkText,
};
