/** The whole right answer of a question and another one that was not noted, as a teacher enters them with one tap. */
import type { Answer, AnswerForm, FormOf, Gap } from './answer-form';

/** Null where there is no key. */
export function rightAnswerFor(form: AnswerForm): Answer | null {
  switch (form.form) {
    case 'choose':
      return form.right.length > 0 ? { form: 'choose', optionIds: form.right } : null;
    case 'write':
      return withText(
        'write',
        form.accepted.find((text) => text.trim() !== ''),
      );
    case 'number':
      return withText('number', rightNumber(form));
    case 'match':
      return { form: 'match', rights: Object.fromEntries(form.pairs.map(({ id }) => [id, id])) };
    case 'order':
      return { form: 'order', itemIds: form.items.map(({ id }) => id) };
    case 'gaps':
      return { form: 'gaps', filled: Object.fromEntries(form.gaps.map((gap) => [gap.id, rightForGap(gap)])) };
    case 'talk':
      return null;
  }
}

const withText = (form: 'write' | 'number', text: string | undefined): Answer | null =>
  text === undefined ? null : { form, text };

/** A value that earns everything, with the unit where one is asked for. */
function rightNumber({ accepted, units }: FormOf<'number'>): string | undefined {
  const best = accepted.find(({ share }) => share >= 1);
  if (!best) return undefined;
  const value = String('value' in best ? best.value : best.low);
  const unit = units[0]?.name;
  return unit === undefined ? value : `${value} ${unit}`;
}

function rightForGap({ answer }: Gap): string {
  if (answer.form === 'choose') return answer.right[0] ?? '';
  return answer.form === 'write' ? (answer.accepted[0] ?? '') : (rightNumber(answer) ?? '');
}

/** Another answer that was not noted; null where nothing is written down: an option or a talk. */
export function otherAnswerFor({ form }: AnswerForm): Answer | null {
  switch (form) {
    case 'write':
    case 'number':
      return { form, text: '' };
    case 'match':
      return { form, rights: {} };
    case 'order':
      return { form, itemIds: [] };
    case 'gaps':
      return { form, filled: {} };
    case 'choose':
    case 'talk':
      return null;
  }
}
