/** Ordering: items to be put in their right order. */
import { partsFrom } from '../carry-over';
import { checkItems } from '../check-parts';
import { checkSupport, checkText } from '../check-text';
import type { Kind } from '../kind';

export const ordering: Kind<'ordering'> = {
  name: 'ordering',
  label: 'Ordering',
  form: 'order',
  scored: true,
  credits: ['all-or-nothing', 'each-part'],
  fixedOptions: false,
  mostRight: 0,
  blank: (newId) => ({ form: 'order', items: Array.from({ length: 3 }, () => ({ id: newId(), text: '' })) }),
  convert(from, newId) {
    if (from.form === 'order') return from;
    const parts = partsFrom(from);
    return parts.length > 1
      ? { form: 'order', items: parts.map((text) => ({ id: newId(), text })) }
      : this.blank(newId);
  },
  check: (question) => [...checkText(question), ...checkItems(question.answer), ...checkSupport(question)],
};
