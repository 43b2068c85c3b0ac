/** True or false: a statement and two fixed options. */
import { plainText } from '../../rich-text/plain-text';
import type { AnswerForm } from '../answer-form';
import { newOption } from '../carry-over';
import { checkSupport, checkText } from '../check-text';
import { foldText } from '../fold-text';
import { hasKeyFor, keyFor } from '../forms';
import type { Kind } from '../kind';

export const statement = (right: string[]): AnswerForm => ({
  form: 'choose',
  options: [newOption('true', 'True'), newOption('false', 'False')],
  right,
  many: false,
});

export const trueFalse: Kind<'true-false'> = {
  name: 'true-false',
  label: 'True or false',
  form: 'choose',
  scored: true,
  credits: ['all-or-nothing'],
  fixedOptions: true,
  mostRight: 1,
  blank: () => statement([]),
  convert(from) {
    const folded = foldText(plainText(keyFor(from)[0] ?? ''));
    return statement(folded === 'true' || folded === 'false' ? [folded] : []);
  },
  check(question) {
    const open = !hasKeyFor(question.answer);
    return [
      ...checkText(question),
      ...(open ? [{ code: 'noRightAnswer', blocks: true } as const] : []),
      ...checkSupport(question),
    ];
  },
};
