/** The register of answer forms, and what is asked of a question's form whatever it is. */
import type { Answer, AnswerForm, FormName } from './answer-form';
import type { CreditRule } from './credit';
import type { Form } from './form';
import { choose } from './forms/choose';
import { gaps } from './forms/gaps';
import { match } from './forms/match';
import { number } from './forms/number';
import { order } from './forms/order';
import { talk } from './forms/talk';
import { write } from './forms/write';
import type { Mark } from './mark';

const forms: { readonly [F in FormName]: Form<F> } = { choose, write, number, match, order, gaps, talk };

export const formNames = Object.keys(forms) as [FormName, ...FormName[]];

/** The rules of a form; the form and its rules have one name, which the compiler can't follow through the union. */
const rulesOf = (answer: AnswerForm) => forms[answer.form] as unknown as Form<FormName, Answer['form']>;

export const hasKeyFor = (answer: AnswerForm): boolean => rulesOf(answer).hasKey(answer);
export const bucketsFor = (answer: AnswerForm): string[] => rulesOf(answer).buckets(answer);
export const rightBucketsFor = (answer: AnswerForm): string[] => rulesOf(answer).rightBuckets(answer);
export const keyFor = (answer: AnswerForm): string[] => rulesOf(answer).key(answer);

/** Whether somebody can have answered that to this question. */
export const fitsForm = (answer: AnswerForm, given: Answer): boolean =>
  answer.form === given.form && rulesOf(answer).fits(answer, given);

export const saidFor = (answer: AnswerForm, given: Answer): string =>
  answer.form === given.form ? rulesOf(answer).said(answer, given) : '';

/** The mark, or null when there is no key; an answer in another form is wrong. */
export function markFor(answer: AnswerForm, given: Answer, credit: CreditRule): Mark | null {
  if (!hasKeyFor(answer)) return null;
  return answer.form === given.form ? rulesOf(answer).mark(answer, given, credit) : { right: false, share: 0 };
}
