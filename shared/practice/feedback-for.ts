/** The words that were written for whoever gives this answer, whatever form it has; markup. */
import type { Answer, AnswerForm, FormOf } from '../question/answer-form';
import { number } from '../question/forms/number';
import { write } from '../question/forms/write';

export const feedbackFor = (form: AnswerForm, answer: Answer): string[] =>
  said(form, answer).filter((feedback) => feedback.trim() !== '');

function said(form: AnswerForm, answer: Answer): string[] {
  if (form.form === 'choose' && answer.form === 'choose')
    return form.options.filter(({ id }) => answer.optionIds.includes(id)).map(({ feedback }) => feedback);
  if (form.form === 'write' && answer.form === 'write') return forWritten(form, answer.text);
  if (form.form === 'number' && answer.form === 'number') return forNumber(form, answer.text);
  if (form.form === 'gaps' && answer.form === 'gaps')
    return form.gaps.flatMap((gap) => said(gap.answer, answerOfGap(gap.answer.form, answer.filled[gap.id] ?? '')));
  return [];
}

const answerOfGap = (form: 'choose' | 'write' | 'number', text: string): Answer =>
  form === 'choose' ? { form, optionIds: [text] } : { form, text };

/** The first of the other answers that this one is; an accepted answer has no words of its own. */
function forWritten(form: FormOf<'write'>, text: string): string[] {
  const given = { form: 'write', text } as const;
  const isThat = (accepted: string) =>
    write.mark({ ...form, accepted: [accepted], others: [] }, given, 'all-or-nothing').right;
  if (form.accepted.some(isThat)) return [];
  const other = form.others.find((one) => isThat(one.text));
  return other ? [other.feedback] : [];
}

function forNumber(form: FormOf<'number'>, text: string): string[] {
  const given = { form: 'number', text } as const;
  const hit = form.accepted.find(
    (one) => number.mark({ ...form, accepted: [{ ...one, share: 1 }] }, given, 'all-or-nothing').right,
  );
  return hit ? [hit.feedback] : [];
}
