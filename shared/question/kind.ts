/** What a kind of question must provide: rules over one answer form. */
import type { Answer, AnswerForm, FormName } from './answer-form';
import type { QuestionBody } from './question-body';
import type { Warning } from './warning';

/** `share` is the part of the points earned, from 0 to 1. */
export interface Mark {
  right: boolean;
  share: number;
}

export interface Kind<Name extends string = string> {
  name: Name;
  /** What the kind is called on screen, in English; the message catalogue takes it from here. */
  label: string;
  form: FormName;
  /** A new answer form; `newId` gives a fresh id at each call. */
  blank(newId: () => string): AnswerForm;
  /** The answer form of another kind, brought over with as much as this kind can hold. */
  convert(from: AnswerForm, newId: () => string): AnswerForm;
  /** Whether the options can be added, removed and rewritten. */
  fixedOptions: boolean;
  /** How many options may be right; 0 for kinds without a key. */
  mostRight: number;
  /** What the teacher should look at; those that block keep the question off the projector. */
  check(question: QuestionBody): Warning[];
  /** The mark of an answer, or null when the question has no key. */
  mark(question: QuestionBody, answer: Answer): Mark | null;
}
