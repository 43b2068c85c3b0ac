/** What the face of an answer form shows to whoever answers at this computer: the controls, and later what is right. */
import type { Answer, FormName, FormOf } from '../../shared/question/answer-form';
import type { Question } from '../../shared/question/question';

export interface FillFaceProps {
  question: Question;
  answer: Answer | null;
  /** Whether the key is shown, and nothing can be changed any more. */
  isOpen: boolean;
  /** The id of the text that asks. */
  askedBy: string;
  onChange: (answer: Answer | null) => void;
}

/** The form of a question when it is this one, or null. */
export const formOf = <F extends FormName>({ answer }: Question, form: F): FormOf<F> | null =>
  answer.form === form ? (answer as FormOf<F>) : null;
