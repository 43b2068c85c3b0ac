/** What a form of answering gets from the page, and what is asked of an answer before it goes out. */
import type { PhoneAnswer } from '../../../shared/live/phone-answer';
import type { Asked, AskedOf } from '../../../shared/question/asked';

export type AnswerOn<F extends PhoneAnswer['form']> = Extract<PhoneAnswer, { form: F }>;

export interface FormProps<F extends PhoneAnswer['form']> {
  asked: AskedOf<F>;
  value: AnswerOn<F>;
  onChange: (answer: AnswerOn<F>) => void;
}

/** An answer before the student has begun; null where there is nothing to answer. */
export function blankAnswer(asked: Asked): PhoneAnswer | null {
  switch (asked.form) {
    case 'choose':
      return { form: 'choose', picks: [] };
    case 'write':
    case 'number':
      return { form: asked.form, text: '' };
    case 'match':
      return { form: 'match', rights: asked.lefts.map(() => null) };
    case 'order':
      return { form: 'order', items: asked.items.map((_, place) => place) };
    case 'gaps':
      return { form: 'gaps', filled: asked.gaps.map(() => '') };
    case 'talk':
      return null;
  }
}

export function isEmpty(answer: PhoneAnswer): boolean {
  switch (answer.form) {
    case 'choose':
      return answer.picks.length === 0;
    case 'write':
      return answer.text.trim() === '';
    case 'number':
      return !/\p{Nd}/u.test(answer.text);
    case 'match':
      return answer.rights.every((right) => right === null);
    case 'order':
      return false;
    case 'gaps':
      return answer.filled.every((one) => typeof one === 'string' && one.trim() === '');
  }
}

/** The unit that is printed beside the field belongs to the number. */
const withUnit = (text: string, unit: string): string =>
  unit !== '' && /\p{Nd}$/u.test(text) ? `${text} ${unit}` : text;

export const withoutUnit = (text: string, unit: string): string =>
  unit !== '' && text.endsWith(` ${unit}`) ? text.slice(0, -unit.length - 1) : text;

/** As it goes to the laptop. */
export function finished(asked: Asked, answer: PhoneAnswer): PhoneAnswer {
  if (answer.form === 'write') return { ...answer, text: answer.text.trim() };
  if (answer.form === 'number' && asked.form === 'number')
    return { ...answer, text: withUnit(answer.text.trim(), asked.unit) };
  if (answer.form !== 'gaps' || asked.form !== 'gaps') return answer;
  const filled = answer.filled.map((one, place) =>
    typeof one === 'string' ? withUnit(one.trim(), asked.gaps[place]?.unit ?? '') : one,
  );
  return { ...answer, filled };
}

/** The item at `place` of the order one up (-1) or down (1). */
export function moved(items: readonly number[], place: number, by: -1 | 1): number[] {
  const next = [...items];
  const [one, other] = [next[place], next[place + by]];
  if (one === undefined || other === undefined) return next;
  next[place] = other;
  next[place + by] = one;
  return next;
}
