/** What can be done to the options of a choose form; each step gives a new form. */
import type { FormOf, Option } from '../../shared/question/answer-form';

type Choose = FormOf<'choose'>;

export const addOption = (form: Choose, id: string): Choose => ({
  ...form,
  options: [...form.options, { id, text: '', slip: '' }],
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
export function moveOption(form: Choose, id: string, targetId: string, where: 'before' | 'after' | 'on'): Choose {
  const option = form.options.find((one) => one.id === id);
  if (!option || id === targetId) return form;
  const others = form.options.filter((one) => one.id !== id);
  const target = others.findIndex((one) => one.id === targetId);
  return { ...form, options: others.toSpliced(where === 'before' ? target : target + 1, 0, option) };
}
