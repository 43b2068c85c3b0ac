/** Works out the expressions of QTI 2 that items use to score; what it does not know is named and never guessed. */
import type { OddScoring } from '../../unknown-scoring';
import { attributeOf, type Element, elementsIn, textIn } from '../../xml/element';
import type { Declared } from './declarations';

type Single = string | number | boolean;
export type Value = Single | readonly Single[] | null;

/** What is not known of an item that scores by a mapping and has none. */
export const noMapping: OddScoring = 'noMapping';

/** Thrown inside this folder alone, and caught where the score is asked for. */
export class NotKnown extends Error {}

export interface Scope {
  responses: ReadonlyMap<string, readonly string[]>;
  declared: ReadonlyMap<string, Declared>;
  outcomes: Map<string, Value>;
}

export function workOut(element: Element, scope: Scope): Value {
  const rule = operators[element.name];
  if (!rule) throw new NotKnown(element.name);
  const parts = elementsIn(element);
  return rule({ element, scope, part: (at) => workOut(required(parts[at], element), scope), parts });
}

function required(part: Element | undefined, element: Element): Element {
  if (!part) throw new NotKnown(element.name);
  return part;
}

interface Work {
  element: Element;
  scope: Scope;
  part(at: number): Value;
  parts: readonly Element[];
}

const listOf = (value: Value): readonly Single[] =>
  value === null ? [] : Array.isArray(value) ? value : [value as Single];
const all = ({ parts, part }: Work): Value[] => parts.map((_, at) => part(at));
const numbers = (work: Work): number[] => all(work).flatMap(listOf).map(Number);
const compare = (holds: (one: number, other: number) => boolean) => (work: Work) => {
  const [one = Number.NaN, other = Number.NaN] = numbers(work);
  return holds(one, other);
};

const operators: Readonly<Record<string, (work: Work) => Value>> = {
  baseValue: ({ element }) => typed(textIn(element).trim(), attributeOf(element, 'baseType')),
  variable: ({ element, scope }) => variable(attributeOf(element, 'identifier'), scope),
  correct: ({ element, scope }) => correct(attributeOf(element, 'identifier'), scope),
  mapResponse: ({ element, scope }) => mapped(attributeOf(element, 'identifier'), scope),
  null: () => null,
  isNull: ({ part }) => listOf(part(0)).length === 0 || part(0) === '',
  not: ({ part }) => part(0) !== true,
  and: (work) => all(work).every((value) => value === true),
  or: (work) => all(work).some((value) => value === true),
  match: ({ part, element, scope }) => same(part(0), part(1), isUnordered(element, scope)),
  equal: (work) => isNear(work),
  stringMatch: (work) => textMatch(work),
  substring: ({ part, element }) => fold(part(1), element).includes(fold(part(0), element)),
  member: ({ part }) => listOf(part(1)).some((one) => same(one, part(0), true)),
  contains: ({ part }) => listOf(part(1)).every((one) => listOf(part(0)).some((other) => same(one, other, true))),
  containerSize: ({ part }) => listOf(part(0)).length,
  multiple: (work) => all(work).flatMap(listOf),
  ordered: (work) => all(work).flatMap(listOf),
  index: ({ part, element }) => listOf(part(0))[Number(attributeOf(element, 'n')) - 1] ?? null,
  sum: (work) => numbers(work).reduce((sum, one) => sum + one, 0),
  product: (work) => numbers(work).reduce((product, one) => product * one, 1),
  subtract: (work) => pair(work, (one, other) => one - other),
  divide: (work) => pair(work, (one, other) => one / other),
  max: (work) => Math.max(...numbers(work)),
  min: (work) => Math.min(...numbers(work)),
  lt: compare((one, other) => one < other),
  gt: compare((one, other) => one > other),
  lte: compare((one, other) => one <= other),
  gte: compare((one, other) => one >= other),
  integerToFloat: ({ part }) => part(0),
  round: (work) => Math.round(numbers(work)[0] ?? Number.NaN),
  truncate: (work) => Math.trunc(numbers(work)[0] ?? Number.NaN),
};

function pair(work: Work, join: (one: number, other: number) => number): number {
  const [one = Number.NaN, other = Number.NaN] = numbers(work);
  return join(one, other);
}

function variable(ident: string, { responses, declared, outcomes }: Scope): Value {
  const declaration = declared.get(ident);
  if (!declaration) return outcomes.get(ident) ?? null;
  const given = (responses.get(ident) ?? []).map((text) => typed(text, declaration.baseType));
  if (given.length === 0) return null;
  return declaration.cardinality === 'single' ? (given[0] ?? null) : given;
}

function correct(ident: string, { declared }: Scope): Value {
  const declaration = declared.get(ident);
  const values = (declaration?.correct ?? []).map((text) => typed(text, declaration?.baseType ?? ''));
  if (values.length === 0) return null;
  return declaration?.cardinality === 'single' ? (values[0] ?? null) : values;
}

/** Each value given counts once, as mapped. */
function mapped(ident: string, { responses, declared }: Scope): number {
  const declaration = declared.get(ident);
  if (!declaration?.mapping) throw new NotKnown(noMapping);
  const { entries, other, lower, upper } = declaration.mapping;
  const unordered = declaration.baseType === 'pair';
  const values = [...new Set(responses.get(ident) ?? [])].map((given) => {
    const text = (word: string, matchCase: boolean) => (matchCase ? word : word.toLowerCase());
    const found = entries.find(({ key, matchCase }) => same(text(key, matchCase), text(given, matchCase), unordered));
    return found?.value ?? other;
  });
  return Math.min(
    upper,
    Math.max(
      lower,
      values.reduce((sum, one) => sum + one, 0),
    ),
  );
}

function typed(text: string, baseType: string): Single {
  if (baseType === 'boolean') return text === 'true' || text === '1';
  return baseType === 'float' || baseType === 'integer' ? Number(text) : text;
}

/** Pairs are the same either way round. */
const isUnordered = (element: Element, { declared }: Scope): boolean =>
  elementsIn(element).some((part) => {
    const declaration = declared.get(attributeOf(part, 'identifier'));
    return declaration !== undefined && declaration.cardinality !== 'ordered';
  });

function same(one: Value, other: Value, unordered: boolean): boolean {
  const [first, second] = [listOf(one), listOf(other)];
  if (first.length !== second.length || first.length === 0) return false;
  if (!unordered) return first.every((value, at) => alike(value, second[at] ?? null));
  return first.every((value) => second.some((another) => alike(value, another)));
}

const alike = (one: Value, other: Value): boolean =>
  typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) < 1e-9 : String(one) === String(other);

function isNear(work: Work): boolean {
  const { element } = work;
  const [one = Number.NaN, other = Number.NaN] = numbers(work);
  const mode = attributeOf(element, 'toleranceMode') || 'exact';
  if (mode === 'exact') return Math.abs(one - other) < 1e-9;
  const [below = 0, above = below] = attributeOf(element, 'tolerance').split(/\s+/).map(Number);
  const room = (size: number) => (mode === 'relative' ? Math.abs(one) * (size / 100) : size);
  return other >= one - room(below) - 1e-9 && other <= one + room(above) + 1e-9;
}

const fold = (value: Value, element: Element): string =>
  attributeOf(element, 'caseSensitive') === 'false' ? String(value ?? '').toLowerCase() : String(value ?? '');

function textMatch({ part, element }: Work): boolean {
  const [one, other] = [fold(part(0), element), fold(part(1), element)];
  return attributeOf(element, 'substring') === 'true' ? one.includes(other) : one === other;
}
