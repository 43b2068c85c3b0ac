/** Match each left side with its right one. */
import type { FormOf } from '../answer-form';
import type { Form } from '../form';
import { markOf } from '../mark';

export const match: Form<'match'> = {
  form: 'match',
  hasKey: ({ pairs }) => pairs.length > 0 && pairs.every(({ right }) => right.trim() !== ''),
  buckets: () => ['right', 'other'],
  rightBuckets: () => ['right'],
  fits(form, { rights }) {
    const given = Object.entries(rights);
    return given.every(([pair, side]) => form.pairs.some(({ id }) => id === pair) && rightSide(form, side) !== null);
  },
  mark(form, { rights }, credit) {
    const hits = form.pairs.filter(({ id, right }) => isSame(rightSide(form, rights[id] ?? ''), right)).length;
    const all = hits === form.pairs.length;
    return markOf(all || credit === 'each-part' ? hits / form.pairs.length : 0);
  },
  key: ({ pairs }) => pairs.map(({ left, right }) => `${left} → ${right}`),
  said: (form, { rights }) =>
    form.pairs
      .flatMap(({ id, left }) => {
        const side = rightSide(form, rights[id] ?? '');
        return side === null ? [] : [`${left} → ${side}`];
      })
      .join('; '),
};

/** The text of a right side by its id: that of a pair, or an extra one. */
const rightSide = ({ pairs, extra }: FormOf<'match'>, id: string): string | null =>
  pairs.find((pair) => pair.id === id)?.right ?? extra.find((one) => one.id === id)?.text ?? null;

/** Two pairs may share a right side; either one is right then. */
const isSame = (one: string | null, other: string): boolean => one !== null && one.trim() === other.trim();
