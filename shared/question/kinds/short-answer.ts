/** Short answer: a few written words, right when they are among the accepted ones; case and accents are forgiven. */
import type { AnswerForm } from '../answer-form';
import { checkSupport, checkText } from '../check-text';
import { foldText } from '../fold-text';
import type { Kind } from '../kind';

export const shortAnswer: Kind<'short-answer'> = {
  name: 'short-answer',
  label: 'Short answer',
  form: 'write',
  fixedOptions: false,
  mostRight: 0,
  blank: () => ({ form: 'write', accepted: [], lines: 2 }),
  convert(from): AnswerForm {
    if (from.form === 'write') return from;
    if (from.form === 'talk') return this.blank(() => '');
    const accepted = from.options.filter((option) => from.right.includes(option.id)).map((option) => option.text);
    return { form: 'write', accepted, lines: 2 };
  },
  check(question) {
    const open = question.answer.form === 'write' && !question.answer.accepted.some((text) => text.trim() !== '');
    return [
      ...checkText(question),
      ...(open ? [{ code: 'noAcceptedAnswer', blocks: true } as const] : []),
      ...checkSupport(question),
    ];
  },
  mark(question, answer) {
    if (question.answer.form !== 'write' || question.answer.accepted.length === 0) return null;
    if (answer.form !== 'write') return { right: false, share: 0 };
    const given = foldText(answer.text);
    const right = given !== '' && question.answer.accepted.some((text) => foldText(text) === given);
    return { right, share: right ? 1 : 0 };
  },
};
