/** An element of an XML file as a light tree: names without their prefixes, and the line where each begins. */

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Node[];
  /** From 1. */
  line: number;
}

export type Node = Element | string;

export const isElement = (node: Node): node is Element => typeof node !== 'string';

export const elementsIn = (element: Element): Element[] => element.children.filter(isElement);

/** The children with one of the names. */
export const childrenOf = (element: Element | null, ...names: readonly string[]): Element[] =>
  element ? elementsIn(element).filter(({ name }) => names.includes(name)) : [];

export const childOf = (element: Element | null, ...names: readonly string[]): Element | null =>
  childrenOf(element, ...names)[0] ?? null;

/** The element itself and everything below it with one of the names, in document order. */
export function allOf(element: Element | null, ...names: readonly string[]): Element[] {
  if (!element) return [];
  const own = names.includes(element.name) ? [element] : [];
  return [...own, ...elementsIn(element).flatMap((child) => allOf(child, ...names))];
}

export const firstOf = (element: Element | null, ...names: readonly string[]): Element | null =>
  allOf(element, ...names)[0] ?? null;

/** All characters in it, as they stand. */
export const textIn = (element: Element | null): string =>
  element ? element.children.map((child) => (isElement(child) ? textIn(child) : child)).join('') : '';

/** The words of a child, trimmed; empty where there is none. */
export const childText = (element: Element | null, ...names: readonly string[]): string =>
  textIn(childOf(element, ...names)).trim();

export const attributeOf = (element: Element | null, name: string): string => element?.attributes[name] ?? '';
