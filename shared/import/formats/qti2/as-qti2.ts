/** Gives the elements of QTI 3.0 the names they have in QTI 2: "qti-choice-interaction" is "choiceInteraction". */
import { type Element, isElement } from '../../xml/element';

const camel = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

export function asQti2(element: Element): Element {
  const children = element.children.map((child) => (isElement(child) ? asQti2(child) : child));
  if (!element.name.startsWith('qti-')) return { ...element, children };
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [camel(name), value]),
  );
  return { ...element, name: camel(element.name.slice(4)), attributes, children };
}
