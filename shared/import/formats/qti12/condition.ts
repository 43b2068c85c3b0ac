/** Reads the condition of a rule of QTI 1.2 into a test of an answer. */
import { numberIn } from '../../number-answer';
import { attributeOf, type Element, elementsIn, textIn } from '../../xml/element';
import type { Given } from './given';

export type Test = (given: Given) => boolean;

/** Names of elements that are not known are added to `unknown`; they are never met. `several` names the responses that are answered with more than one option. */
export function readTest(element: Element, unknown: Set<string>, several: ReadonlySet<string>): Test {
  const parts = elementsIn(element).filter(({ name }) => name !== 'other' && name !== 'qticomment');
  const tests = parts.map((part) => readPart(part, unknown, several));
  const either = element.name === 'or' || isEitherInDisguise(parts, several);
  return (given) =>
    tests.length > 0 && (either ? tests.some((test) => test(given)) : tests.every((test) => test(given)));
}

/** Canvas lists the accepted words of a blank side by side, where the definition would have "or" around them; several options are meant together. */
const isEitherInDisguise = (parts: readonly Element[], several: ReadonlySet<string>): boolean =>
  parts.length > 1 &&
  !several.has(attributeOf(parts[0] ?? null, 'respident')) &&
  parts.every(({ name }) => name === 'varequal') &&
  new Set(parts.map((part) => attributeOf(part, 'respident'))).size === 1;

function readPart(part: Element, unknown: Set<string>, several: ReadonlySet<string>): Test {
  const respident = attributeOf(part, 'respident');
  const words = textIn(part).trim();
  const given = (all: Given) => all.get(respident) ?? [];
  const number = numberIn(words);
  const compare = (holds: (one: number, bound: number) => boolean): Test => {
    if (number === null) unknown.add(part.name);
    return (all) => given(all).some((one) => number !== null && holds(numberIn(one) ?? Number.NaN, number));
  };
  switch (part.name) {
    case 'and':
    case 'or':
    case 'conditionvar':
      return part.name === 'and' ? readAll(part, unknown, several) : readTest(part, unknown, several);
    case 'not': {
      const inner = readAll(part, unknown, several);
      return (all) => !inner(all);
    }
    case 'varequal':
      return equal(part, respident, words);
    case 'varsubstring':
      return (all) => given(all).some((one) => fold(part, one).includes(fold(part, words)));
    case 'unanswered':
      return (all) => given(all).length === 0;
    case 'vargte':
      return compare((one, bound) => one >= bound);
    case 'varlte':
      return compare((one, bound) => one <= bound);
    case 'vargt':
      return compare((one, bound) => one > bound);
    case 'varlt':
      return compare((one, bound) => one < bound);
    default:
      unknown.add(part.name);
      return () => false;
  }
}

function readAll(element: Element, unknown: Set<string>, several: ReadonlySet<string>): Test {
  const tests = elementsIn(element).map((part) => readPart(part, unknown, several));
  return (given) => tests.every((test) => test(given));
}

/** Blackboard names an option as if it were a response, without a value, to hang feedback on it. */
function equal(part: Element, respident: string, words: string): Test {
  if (words === '') return (all) => [...all.values()].some((chosen) => chosen.includes(respident));
  return (all) => (all.get(respident) ?? []).some((one) => fold(part, one) === fold(part, words));
}

const fold = (part: Element, text: string): string =>
  attributeOf(part, 'case').toLowerCase() === 'yes' ? text.trim() : text.trim().toLowerCase();
