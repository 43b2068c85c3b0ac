/** Reads QTI 1.2 items that are answered with a number. */
import type { AcceptedNumber } from '../../../question/answer-form';
import { type Denial, denial, isDenial, type Notes } from '../../draft';
import { draftQuestion } from '../../draft-question';
import { numberIn } from '../../number-answer';
import { unknownScoring } from '../../unknown-scoring';
import { childrenOf, type Element, elementsIn, textIn } from '../../xml/element';
import type { Qti12Reader } from './qti12-reader';

const bounds = ['vargte', 'vargt', 'varlte', 'varlt'];

export const readNumeric: Qti12Reader = ({ item, scoring, stem }) => {
  const gains = scoring.rules.filter(({ effects, other }) => !other && effects.some(({ value }) => value > 0));
  const best = Math.max(0, ...gains.flatMap(({ effects }) => effects.map(({ value }) => value)));
  const accepted: AcceptedNumber[] = [];
  for (const { element, effects } of gains) {
    const share = Math.max(...effects.map(({ value }) => value)) / best;
    for (const part of childrenOf(element, 'conditionvar')) {
      const read = numbersIn(elementsIn(part), item.notes);
      if (isDenial(read)) return read;
      accepted.push(...read.map((one) => ({ ...one, share, feedback: '' })));
    }
  }
  return draftQuestion(
    { kind: 'numeric', stem, answer: { form: 'number', accepted, units: [], unitNeeded: false } },
    item.newId,
  );
};

type Bare = { value: number; tolerance: number } | { low: number; high: number };

/** Exact values and ranges, however "and" and "or" are set around them. */
function numbersIn(parts: readonly Element[], notes: Notes): Bare[] | Denial {
  const foreign = parts.find(
    ({ name }) => name !== 'varequal' && name !== 'and' && name !== 'or' && !bounds.includes(name),
  );
  if (foreign) return unknownScoring(foreign.name);
  const unread = parts.find(({ name }) => name.startsWith('var'));
  const wrong = parts.filter(({ name }) => name.startsWith('var')).find((part) => numberIn(textIn(part)) === null);
  if (wrong && unread) return denial('numberUnreadable', { found: textIn(wrong).trim().slice(0, 40) });
  const exact = parts.filter(({ name }) => name === 'varequal').map((part) => numberIn(textIn(part)) ?? 0);
  const range = rangeIn(parts, notes);
  if (range && isDenial(range)) return range;
  const inner: Bare[] = [];
  for (const part of parts.filter(({ name }) => name === 'and' || name === 'or')) {
    const read = numbersIn(elementsIn(part), notes);
    if (isDenial(read)) return read;
    inner.push(...read);
  }
  return joined(exact, [...(range ? [range] : []), ...inner]);
}

function rangeIn(parts: readonly Element[], notes: Notes): { low: number; high: number } | Denial | null {
  const found = parts.filter(({ name }) => bounds.includes(name));
  if (found.length === 0) return null;
  const ends = (start: string) =>
    found.filter(({ name }) => name.startsWith(start)).map((part) => numberIn(textIn(part)) ?? 0);
  const [lows, highs] = [ends('varg'), ends('varl')];
  if (lows.length !== 1 || highs.length !== 1) return denial('notHeld', { what: 'oneEnd' });
  if (found.some(({ name }) => !name.endsWith('e'))) notes.add('settingDropped', { what: 'openEnd' });
  const [low = 0] = lows;
  const [high = 0] = highs;
  return { low, high };
}

/** An exact value with a range evenly around it is a value with a tolerance. */
function joined(exact: readonly number[], ranges: readonly Bare[]): Bare[] {
  const [value] = exact;
  const [range] = ranges;
  if (exact.length === 1 && ranges.length === 1 && value !== undefined && range && 'low' in range) {
    const [below, above] = [value - range.low, range.high - value];
    if (Math.abs(below - above) < 1e-9 * Math.max(1, Math.abs(value)))
      return [{ value, tolerance: tidy(Math.max(0, below)) }];
    if (below >= 0 && above >= 0) return [range];
  }
  return [...exact.map((one) => ({ value: one, tolerance: 0 })), ...ranges];
}

/** Without the last figures that a subtraction leaves behind. */
const tidy = (number: number): number => Number(number.toPrecision(12));
