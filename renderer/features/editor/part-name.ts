/** What a part of an answer form is called: the letter of an option, the number of a pair, an item or a gap. */
import type { AnswerForm } from '../../../shared/question/answer-form';
import { optionLetter } from '../../../shared/question/option-letter';

/** Null where the form has no such part. */
export function partName(answer: AnswerForm, id: string | undefined): string | null {
  const place = idsIn(answer).indexOf(id ?? '');
  if (place < 0) return null;
  return answer.form === 'choose' ? optionLetter(place) : String(place + 1);
}

function idsIn(answer: AnswerForm): string[] {
  if (answer.form === 'choose') return answer.options.map(({ id }) => id);
  if (answer.form === 'match') return answer.pairs.map(({ id }) => id);
  if (answer.form === 'order') return answer.items.map(({ id }) => id);
  return answer.form === 'gaps' ? answer.gaps.map(({ id }) => id) : [];
}
