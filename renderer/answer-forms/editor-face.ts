/** What the editing face of an answer form is given. */
import type { FormName, FormOf } from '../../shared/question/answer-form';

export interface EditorFace<F extends FormName> {
  form: FormOf<F>;
  /** What the kind allows: whether options can be rewritten, and how many may be right. */
  fixedOptions: boolean;
  mostRight: number;
  onChange: (form: FormOf<F>, mark: string | null) => void;
}
