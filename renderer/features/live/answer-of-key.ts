/** What a key in the answer picker says the student answered. */
import type { Answer, AnswerForm } from '../../../shared/question/answer-form';
import { otherAnswerFor, rightAnswerFor } from '../../../shared/question/given-answer';
import { optionOfKey } from './option-of-key';

/** `done` says whether the answer is whole, so that the next student can be taken. */
export interface Taken {
  answer: Answer | null;
  done: boolean;
}

/** Null for a key that says nothing here. */
export function answerOfKey(key: string, form: AnswerForm, before: Answer | null): Taken | null {
  if (key === 'Backspace' || key === 'Delete') return { answer: null, done: true };
  if (form.form === 'choose') {
    if (form.many && key === 'Enter') return { answer: before, done: true };
    const option = optionOfKey(key, form.options);
    return option ? withOption(form, before, option.id) : null;
  }
  const answer = key === '1' ? rightAnswerFor(form) : key === '2' ? otherAnswerFor(form) : null;
  return answer && { answer, done: true };
}

/** The answer with an option put in or, where several may be picked, taken out again. */
export function withOption(form: AnswerForm & { form: 'choose' }, before: Answer | null, optionId: string): Taken {
  if (!form.many) return { answer: { form: 'choose', optionIds: [optionId] }, done: true };
  const picked = before?.form === 'choose' ? before.optionIds : [];
  const optionIds = picked.includes(optionId) ? picked.filter((id) => id !== optionId) : [...picked, optionId];
  return { answer: optionIds.length === 0 ? null : { form: 'choose', optionIds }, done: false };
}
