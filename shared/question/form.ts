/** What an answer form must provide, so that votes, records, handouts and checks never ask which form it is. */
import type { Answer, AnswerOf, FormName, FormOf } from './answer-form';
import type { CreditRule } from './credit';
import type { Mark } from './mark';

export interface Form<F extends FormName, A extends Answer['form'] = Extract<F, Answer['form']>> {
  form: F;
  hasKey(form: FormOf<F>): boolean;
  /** What an answer can count for in a vote: each option, or 'right' and 'other'; empty when nothing is counted. */
  buckets(form: FormOf<F>): string[];
  /** The buckets that are right. */
  rightBuckets(form: FormOf<F>): string[];
  /** Whether the answer is one that can be given here; an empty one is a noted "another answer". */
  fits(form: FormOf<F>, answer: AnswerOf<A>): boolean;
  /** The mark under a credit rule; asked only when there is a key. */
  mark(form: FormOf<F>, answer: AnswerOf<A>, credit: CreditRule): Mark;
  /** The key, a line of markup for each thing that is right. */
  key(form: FormOf<F>): string[];
  /** What was answered, as markup on one line; empty for an empty answer. */
  said(form: FormOf<F>, answer: AnswerOf<A>): string;
}
