/** Put items in order. */
import type { Form } from '../form';
import { markOf } from '../mark';

export const order: Form<'order'> = {
  form: 'order',
  hasKey: ({ items }) => items.length > 1 && items.every(({ text }) => text.trim() !== ''),
  buckets: () => ['right', 'other'],
  rightBuckets: () => ['right'],
  fits: ({ items }, { itemIds }) =>
    itemIds.length === 0 ||
    (itemIds.length === items.length &&
      new Set(itemIds).size === items.length &&
      items.every(({ id }) => itemIds.includes(id))),
  /** Under "each part" an item earns its part where it stands at its own place. */
  mark({ items }, { itemIds }, credit) {
    const hits = items.filter(({ id }, place) => itemIds[place] === id).length;
    return markOf(hits === items.length || credit === 'each-part' ? hits / items.length : 0);
  },
  key: ({ items }) => items.map(({ text }) => text),
  said: ({ items }, { itemIds }) => itemIds.map((id) => items.find((item) => item.id === id)?.text ?? '').join(' → '),
};
