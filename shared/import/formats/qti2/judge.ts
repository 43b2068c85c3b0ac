/** What a QTI 2 item thinks of a single written value: its part of the best that any known value scores. */
import type { Declared } from './declarations';
import type { ItemScore } from './item-score';

/** From 0 to 1; `null` where the item does not say how it scores, `contradicts` where nothing that it names as right scores. */
export type Judge = ((value: string) => number) | null | 'contradicts';

type Score = (value: string) => number;

/** `candidates` are the values that the item names, right ones first. */
export function judgeOf(score: ItemScore, { ident }: Declared, candidates: readonly string[]): Judge {
  const none = score.of(new Map());
  if (none === null || !score.sets) return null;
  const rights = rightsOf(score);
  const others = new Map([...rights].filter(([name]) => name !== ident));
  const without = score.of(others) ?? none;
  const alone: Score = (value) => (score.of(new Map([[ident, [value]]])) ?? none) - none;
  const among: Score = (value) => (score.of(new Map([...others, [ident, [value]]])) ?? without) - without;
  for (const worth of [alone, among]) {
    const best = Math.max(0, ...candidates.map(worth));
    if (best > 0) return (value) => Math.min(1, Math.max(0, worth(value) / best));
  }
  return 'contradicts';
}

/** The values that are declared as right, or the best of those that are mapped, of each response. */
export const rightsOf = ({ declared }: ItemScore): Map<string, readonly string[]> =>
  new Map(
    [...declared.values()].map(({ ident, correct, mapping }) => {
      const best = [...(mapping?.entries ?? [])].sort((one, other) => other.value - one.value)[0]?.key;
      return [ident, correct.length > 0 ? correct : best === undefined ? [] : [best]];
    }),
  );
