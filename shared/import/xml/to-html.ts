/** Writes what is inside an element as HTML; elements that HTML does not know are read through. */
import { elements } from '../../rich-text/html-elements';
import { type Element, isElement, type Node } from './element';

/** What stands in the place of an element, or null where it is written as it is. */
export type Replace = (element: Element) => string | null;

const empty = new Set(['img', 'br', 'hr', 'col', 'source', 'track', 'wbr', 'input', 'embed']);

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const innerHtml = (element: Element | null, replace: Replace = () => null): string =>
  element ? element.children.map((child) => nodeHtml(child, replace)).join('') : '';

export function nodeHtml(node: Node, replace: Replace = () => null): string {
  if (!isElement(node)) return escapeHtml(node);
  const other = replace(node);
  if (other !== null) return other;
  if (!elements.has(node.name)) return innerHtml(node, replace);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const tag = `<${node.name}${attributes.join('')}>`;
  return empty.has(node.name) ? tag : `${tag}${innerHtml(node, replace)}</${node.name}>`;
}

/** HTML that is the text of an element, or, as some tools write it, the element's own content. */
export const htmlIn = (element: Element | null): string => {
  if (!element) return '';
  return element.children.some(isElement)
    ? innerHtml(element)
    : element.children.filter((child) => !isElement(child)).join('');
};
