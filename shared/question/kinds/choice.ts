/** Choice: several options, one right. */
import type { AnswerForm } from '../answer-form';
import { checkOptions } from '../check-options';
import { checkSupport, checkText } from '../check-text';
import type { Kind } from '../kind';
import { markChoice } from '../mark-choice';

export const choice: Kind<'choice'> = {
  name: 'choice',
  label: 'Choice',
  form: 'choose',
  fixedOptions: false,
  mostRight: 1,
  blank: (newId) => ({
    form: 'choose',
    options: Array.from({ length: 4 }, () => ({ id: newId(), text: '', slip: '' })),
    right: [],
  }),
  convert(from, newId): AnswerForm {
    if (from.form === 'choose') return { ...from, right: from.right.slice(0, 1) };
    if (from.form === 'talk' || from.accepted.length === 0) return this.blank(newId);
    const options = from.accepted.map((text) => ({ id: newId(), text, slip: '' }));
    return { form: 'choose', options, right: options.slice(0, 1).map((option) => option.id) };
  },
  check: (question) =>
    question.answer.form === 'choose'
      ? [
          ...checkText(question),
          ...checkOptions(question.answer.options, question.answer.right),
          ...checkSupport(question),
        ]
      : [],
  mark: markChoice,
};
