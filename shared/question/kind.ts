/** What a kind of question must provide: rules over one answer form. */
import type { AnswerForm, FormName } from './answer-form';
import type { CreditRule } from './credit';
import type { QuestionBody } from './question-body';
import type { Warning } from './warning';

export interface Kind<Name extends string = string> {
  name: Name;
  /** What the kind is called on screen, in English; the message catalogue takes it from here. */
  label: string;
  form: FormName;
  /** Whether answers earn points; a poll and a discussion have no right answer. */
  scored: boolean;
  /** The rules for partial credit that make sense here, the usual one first. */
  credits: readonly [CreditRule, ...CreditRule[]];
  /** A new answer form; `newId` gives a fresh id at each call. */
  blank(newId: () => string): AnswerForm;
  /** The answer form of another kind, brought over with as much as this kind can hold. */
  convert(from: AnswerForm, newId: () => string): AnswerForm;
  /** Whether the options can be added, removed and rewritten. */
  fixedOptions: boolean;
  /** How many options may be right; 0 for kinds without a key among options. */
  mostRight: number;
  /** What the teacher should look at; those that block keep the question off the projector. */
  check(question: QuestionBody): Warning[];
}
