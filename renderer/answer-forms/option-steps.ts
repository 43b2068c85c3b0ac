/** What can be done to the options of a choose form; each step gives a new form. */
import type { FormOf, Option } from '../../shared/question/answer-form';
import { newOption } from '../../shared/question/carry-over';
import { type Beside, placed } from './place-in-list';

type Choose = FormOf<'choose'>;

export const addOption = (form: Choose, id: string): Choose => ({
  ...form,
  options: [...form.options, newOption(id, '')],
});

export const changeOption = (form: Choose, id: string, change: Partial<Option>): Choose => ({
  ...form,
  options: form.options.map((option) => (option.id === id ? { ...option, ...change } : option)),
});

export const removeOption = (form: Choose, id: string): Choose => ({
  ...form,
  options: form.options.filter((option) => option.id !== id),
  right: form.right.filter((right) => right !== id),
});

/** Marks an option right or takes the mark away; with one right answer the newest mark wins. */
export function toggleRight(form: Choose, id: string, mostRight: number): Choose {
  if (form.right.includes(id)) return { ...form, right: form.right.filter((right) => right !== id) };
  return { ...form, right: mostRight === 1 ? [id] : [...form.right, id] };
}

/** Puts an option before or after another. */
export const moveOption = (form: Choose, id: string, targetId: string, where: Beside): Choose => ({
  ...form,
  options: placed(form.options, id, targetId, where),
});
