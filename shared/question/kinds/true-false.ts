/** True or false: a statement and two fixed options. */
import type { AnswerForm } from '../answer-form';
import { checkSupport, checkText } from '../check-text';
import { foldText } from '../fold-text';
import type { Kind } from '../kind';
import { markChoice } from '../mark-choice';

const statement = (right: string[]): AnswerForm => ({
  form: 'choose',
  options: [
    { id: 'true', text: 'True', slip: '' },
    { id: 'false', text: 'False', slip: '' },
  ],
  right,
});

export const trueFalse: Kind<'true-false'> = {
  name: 'true-false',
  label: 'True or false',
  form: 'choose',
  fixedOptions: true,
  mostRight: 1,
  blank: () => statement([]),
  convert(from) {
    const key =
      from.form === 'choose'
        ? from.options.find((option) => from.right.includes(option.id))?.text
        : from.form === 'write'
          ? from.accepted[0]
          : undefined;
    const folded = foldText(key ?? '');
    return statement(folded === 'true' || folded === 'false' ? [folded] : []);
  },
  check(question) {
    const open = question.answer.form === 'choose' && question.answer.right.length === 0;
    return [
      ...checkText(question),
      ...(open ? [{ code: 'noRightAnswer', blocks: true } as const] : []),
      ...checkSupport(question),
    ];
  },
  mark: markChoice,
};
