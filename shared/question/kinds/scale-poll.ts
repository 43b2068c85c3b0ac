/** Poll on a scale: how far each student agrees, from one end to the other; none is right. */
import { newOption } from '../carry-over';
import { checkOptions } from '../check-options';
import { checkText } from '../check-text';
import type { Kind } from '../kind';

/** The five points of a Likert item (R. Likert, A technique for the measurement of attitudes, 1932). */
const agreement = ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'];

export const scalePoll: Kind<'scale-poll'> = {
  name: 'scale-poll',
  label: 'Poll on a scale',
  form: 'choose',
  scored: false,
  credits: ['all-or-nothing'],
  fixedOptions: false,
  mostRight: 0,
  blank: (newId) => ({
    form: 'choose',
    options: agreement.map((text) => newOption(newId(), text)),
    right: [],
    many: false,
  }),
  convert(_, newId) {
    return this.blank(newId);
  },
  check: (question) => [...checkText(question), ...checkOptions(question.answer, false)],
};
