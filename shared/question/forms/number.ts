/** Give a number. */
import { escapeText } from '../../rich-text/escape-text';
import type { AcceptedNumber, FormOf } from '../answer-form';
import { foldText } from '../fold-text';
import type { Form } from '../form';
import { markOf } from '../mark';
import { readNumber } from '../read-number';

export const number: Form<'number'> = {
  form: 'number',
  hasKey: ({ accepted }) => accepted.some(({ share }) => share > 0),
  buckets: () => ['right', 'other'],
  rightBuckets: () => ['right'],
  fits: (_, { text }) => text === '' || readNumber(text) !== null,
  mark(form, { text }) {
    const values = valuesIn(form, text);
    const earned = form.accepted.filter((one) => values.some((value) => holds(one, value)));
    return markOf(Math.max(0, ...earned.map(({ share }) => share)));
  },
  key: (form) => form.accepted.filter(({ share }) => share >= 1).map((one) => escapeText(withUnit(form, one))),
  said: (_, { text }) => escapeText(text),
};

/** Numbers that differ by less than this part of themselves are one to a computer that adds and takes away (IEEE 754 doubles). */
const hair = 4 * Number.EPSILON;

function holds(accepted: AcceptedNumber, given: number): boolean {
  const [low, high] =
    'value' in accepted
      ? [accepted.value - accepted.tolerance, accepted.value + accepted.tolerance]
      : [accepted.low, accepted.high];
  const room = hair * Math.max(Math.abs(low), Math.abs(high));
  return given >= low - room && given <= high + room;
}

/** The values the text can mean in the first unit; none when the unit is missing or foreign. Without units any is let be. */
function valuesIn({ units, unitNeeded }: FormOf<'number'>, text: string): number[] {
  const read = readNumber(text);
  if (!read) return [];
  if (units.length === 0) return read.values;
  if (read.unit === '') return unitNeeded ? [] : read.values;
  const unit = units.find(({ name }) => sameUnit(name, read.unit));
  return unit ? read.values.map((value) => value * unit.times) : [];
}

/** Case tells units apart (mW and MW). */
const sameUnit = (one: string, other: string): boolean =>
  foldText(one, { case: false, accents: true }) === foldText(other, { case: false, accents: true });

function withUnit({ units }: FormOf<'number'>, accepted: AcceptedNumber): string {
  const unit = units[0]?.name;
  return unit ? `${numberWords(accepted)} ${unit}` : numberWords(accepted);
}

function numberWords(accepted: AcceptedNumber): string {
  if (!('value' in accepted)) return `${accepted.low} – ${accepted.high}`;
  return accepted.tolerance > 0 ? `${accepted.value} ± ${accepted.tolerance}` : String(accepted.value);
}
