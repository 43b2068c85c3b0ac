/** Reads what a QTI 2 item declares of its responses: their types, right values and mappings. */
import { allOf, attributeOf, childOf, childrenOf, type Element, textIn } from '../../xml/element';

interface MapEntry {
  key: string;
  value: number;
  matchCase: boolean;
}

export interface Declared {
  ident: string;
  cardinality: string;
  baseType: string;
  correct: readonly string[];
  mapping: { entries: readonly MapEntry[]; other: number; lower: number; upper: number } | null;
}

export const declarationsOf = (item: Element): Map<string, Declared> =>
  new Map(
    childrenOf(item, 'responseDeclaration').map((element) => [
      attributeOf(element, 'identifier'),
      readDeclared(element),
    ]),
  );

function readDeclared(element: Element): Declared {
  return {
    ident: attributeOf(element, 'identifier'),
    cardinality: attributeOf(element, 'cardinality'),
    baseType: attributeOf(element, 'baseType'),
    correct: childrenOf(childOf(element, 'correctResponse'), 'value').map((value) => tidy(textIn(value))),
    mapping: readMapping(childOf(element, 'mapping')),
  };
}

function readMapping(element: Element | null): Declared['mapping'] {
  if (!element) return null;
  const entries = allOf(element, 'mapEntry').map((entry) => ({
    key: tidy(attributeOf(entry, 'mapKey')),
    value: Number(attributeOf(entry, 'mappedValue')) || 0,
    matchCase: attributeOf(entry, 'caseSensitive') !== 'false',
  }));
  return {
    entries,
    other: Number(attributeOf(element, 'defaultValue')) || 0,
    lower: bound(attributeOf(element, 'lowerBound'), Number.NEGATIVE_INFINITY),
    upper: bound(attributeOf(element, 'upperBound'), Number.POSITIVE_INFINITY),
  };
}

const bound = (text: string, none: number): number => (text === '' ? none : Number(text));
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
