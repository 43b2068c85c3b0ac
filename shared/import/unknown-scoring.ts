/** Refuses a question whose scoring can't be followed, by the name of what is not known in it. */
import { type Denial, denial } from './draft';
import type { What } from './what';

/** What can't be followed although its names are known. */
const own = ['tooManyRules', 'tooManyConditions', 'noScore', 'noMapping'] as const satisfies readonly What[];
export type OddScoring = (typeof own)[number];

export function unknownScoring(unknown: string): Denial {
  const what = own.find((one) => one === unknown);
  return denial('notHeld', what ? { what } : { what: 'scoring', name: unknown });
}
