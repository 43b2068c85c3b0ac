/** Finds the values that the rules of a QTI 2 item compare a response with, beside those that it declares. */
import { numberIn } from '../../number-answer';
import { allOf, attributeOf, type Element, textIn } from '../../xml/element';
import type { Declared } from './declarations';

const comparing = ['match', 'stringMatch', 'equal', 'member', 'contains', 'substring', 'gte', 'lte', 'gt', 'lt'];

/** The right values, those that are mapped, and those in the rules. */
export function namedValues(item: Element, { ident, correct, mapping }: Declared): string[] {
  const compared = comparisonsOf(item, ident).flatMap((rule) =>
    allOf(rule, 'baseValue').map((value) => textIn(value).trim()),
  );
  const all = [...correct, ...(mapping?.entries ?? []).map(({ key }) => key), ...compared];
  return [...new Set(all)].filter((value) => value !== '');
}

export const comparisonsOf = (item: Element, ident: string): Element[] =>
  allOf(item, ...comparing).filter((rule) =>
    allOf(rule, 'variable').some((variable) => attributeOf(variable, 'identifier') === ident),
  );

/** The numbers at which what a number scores can change, from the smallest. */
export function turningPoints(item: Element, declared: Declared): number[] {
  const values = namedValues(item, declared).flatMap((value) => numberIn(value) ?? []);
  const rooms = comparisonsOf(item, declared.ident)
    .filter(({ name }) => name === 'equal')
    .flatMap(roomsOf);
  const ends = values.flatMap((value) => rooms.flatMap((room) => room(value)));
  return [...new Set([...values, ...ends].map((value) => Number(value.toPrecision(12))))].sort(
    (one, other) => one - other,
  );
}

/** The two ends of a tolerance around a value. */
function roomsOf(rule: Element): ((value: number) => number[])[] {
  const mode = attributeOf(rule, 'toleranceMode');
  const [below = Number.NaN, above = below] = attributeOf(rule, 'tolerance').split(/\s+/).map(Number);
  if (mode === '' || mode === 'exact' || Number.isNaN(below) || Number.isNaN(above)) return [];
  const size = (value: number, room: number) => (mode === 'relative' ? Math.abs(value) * (room / 100) : room);
  return [(value) => [value - size(value, below), value + size(value, above)]];
}
