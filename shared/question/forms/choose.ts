/** Choose among options. */
import type { FormOf } from '../answer-form';
import type { CreditRule } from '../credit';
import type { Form } from '../form';
import { type Mark, markOf } from '../mark';

export const choose: Form<'choose'> = {
  form: 'choose',
  hasKey: ({ options, right }) => options.some(({ id }) => right.includes(id)),
  buckets: ({ options }) => options.map(({ id }) => id),
  rightBuckets: ({ right }) => right,
  fits({ options, many }, { optionIds }) {
    const chosen = new Set(optionIds);
    return (
      chosen.size === optionIds.length &&
      chosen.size >= 1 &&
      chosen.size <= (many ? options.length : 1) &&
      optionIds.every((id) => options.some((option) => option.id === id))
    );
  },
  mark: (form, { optionIds }, credit) => markChosen(form, new Set(optionIds), credit),
  key: ({ options, right }) => options.filter(({ id }) => right.includes(id)).map(({ text }) => text),
  said: ({ options }, { optionIds }) =>
    options
      .filter(({ id }) => optionIds.includes(id))
      .map(({ text }) => text)
      .join(', '),
};

function markChosen({ options, right }: FormOf<'choose'>, chosen: ReadonlySet<string>, credit: CreditRule): Mark {
  const hits = right.filter((id) => chosen.has(id)).length;
  const misses = chosen.size - hits;
  if (credit === 'right-minus-wrong') return markOf((hits - misses) / right.length);
  if (credit === 'by-weight') {
    const weights = options.filter(({ id }) => chosen.has(id)).map(({ id, weight }) => weight ?? shareOf(id, right));
    return markOf(weights.reduce((sum, weight) => sum + weight, 0));
  }
  return markOf(hits === right.length && misses === 0 ? 1 : 0);
}

const shareOf = (id: string, right: readonly string[]): number => (right.includes(id) ? 1 / right.length : 0);
