/** Puts options that stood apart as one right and others wrong in an order that gives nothing away: by number or alphabet. */
import { foldText } from '../question/fold-text';
import { numberIn } from './number-answer';

export function inPlainOrder<O extends { text: string }>(options: readonly O[]): O[] {
  const keyed = options.map((option) => ({ option, number: numberIn(option.text), word: foldText(option.text) }));
  const numbers = keyed.every(({ number }) => number !== null);
  keyed.sort((one, other) =>
    numbers ? Number(one.number) - Number(other.number) : one.word < other.word ? -1 : Number(one.word > other.word),
  );
  return keyed.map(({ option }) => option);
}
