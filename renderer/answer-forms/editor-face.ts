/** What the editing face of an answer form is given. */
import type { FormName, FormOf } from '../../shared/question/answer-form';
import type { CreditRule } from '../../shared/question/credit';

export interface EditorFace<F extends FormName> {
  form: FormOf<F>;
  /** What the kind allows: whether options can be rewritten, and how many may be right. */
  fixedOptions: boolean;
  mostRight: number;
  /** Whether something can be right here; a poll has no key. */
  keyed: boolean;
  credit: CreditRule;
  /** Whether time can be given; a slide is only shown. */
  timed: boolean;
  /** Whether the teacher says if students may pick more than one; elsewhere the kind does. */
  offersMany: boolean;
  /** In markup; it says where the gaps stand. */
  stem: string;
  /** Where pictures are kept. */
  libraryId: string;
  onChange: (form: FormOf<F>, mark: string | null) => void;
}
