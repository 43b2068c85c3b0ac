/** Reads the words of a line of a page, with how each is marked. */

import { escapeText } from '../../rich-text/escape-text';
import type { HtmlElement, HtmlNode } from '../../rich-text/html-tree';
import type { KeptPieces } from './kept-pieces';
import type { LineMark, PageLink } from './page-line';

export interface Word {
  text: string;
  marks: readonly LineMark[];
}

export interface PageReader {
  pieces: KeptPieces;
  links: PageLink[];
  /** Keeps a picture of an address; null when it can't. */
  keep(address: string): string | null;
}

const byName: Readonly<Record<string, LineMark>> = {
  b: 'bold',
  strong: 'bold',
  u: 'underline',
  ins: 'underline',
  mark: 'highlight',
  em: 'italic',
  i: 'italic',
};

/** A break within a line is a word of its own: a line end. */
export function wordsIn(nodes: readonly HtmlNode[], reader: PageReader, marks: readonly LineMark[] = []): Word[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [{ text: node.replace(/\s+/g, ' '), marks }] : wordsOf(node, reader, marks),
  );
}

function wordsOf(element: HtmlElement, reader: PageReader, marks: readonly LineMark[]): Word[] {
  const { name, attributes, children } = element;
  if (name === 'br') return [{ text: '\n', marks }];
  if (name === 'img') return [{ text: picture(element, reader), marks }];
  if (name === 'script' || name === 'style' || name === 'noscript' || name === 'svg' || name === 'template') return [];
  const inner = wordsIn(children, reader, [...marks, ...marksOf(element)]);
  if (name === 'sup' || name === 'sub') return [{ text: raised(name, inner, reader), marks }];
  const address = attributes.href ?? '';
  const words = inner
    .map(({ text }) => text)
    .join('')
    .trim();
  if (name === 'a' && /^https?:\/\//i.test(address) && words !== '') reader.links.push({ words, address });
  return inner;
}

function marksOf({ name, attributes }: HtmlElement): LineMark[] {
  const style = (attributes.style ?? '').toLowerCase();
  const found = byName[name] ? [byName[name]] : [];
  if (/font-weight:\s*(?:bold|[6-9]00)/.test(style)) found.push('bold');
  if (/text-decoration[^;]*underline/.test(style)) found.push('underline');
  if (/background(?:-color)?:\s*(?!transparent|none|white|#fff|inherit|initial)/.test(style)) found.push('highlight');
  if (/(?:^|;)\s*color:\s*(?:red|green|#f00|#ff0000|#00b050|#c00000|rgb\(255, ?0, ?0\))/.test(style))
    found.push('colour');
  return found.filter((mark): mark is LineMark => mark !== undefined);
}

function picture({ attributes }: HtmlElement, { pieces, keep }: PageReader): string {
  const address = attributes.src ?? '';
  const description = attributes.alt ?? '';
  const media = /^media:([0-9a-f]{64}\.\w+)$/.exec(address)?.[1] ?? keep(address);
  if (!media)
    return pieces.keep({ markup: escapeText(description), plain: description, lost: lostName(address, description) });
  return pieces.keep({
    markup: `![${escapeText(description).replaceAll(']', '\\]')}](media:${media})`,
    plain: description,
    lost: null,
  });
}

const lostName = (address: string, description: string): string =>
  address.startsWith('data:')
    ? ''
    : (address.split(/[?#]/)[0]?.split('/').at(-1) ?? '').slice(0, 60) || description.slice(0, 60);

function raised(name: 'sup' | 'sub', inner: readonly Word[], { pieces }: PageReader): string {
  const plain = inner
    .map(({ text }) => text)
    .join('')
    .trim();
  if (plain === '' || /[\u{E200}-\u{F7FF}\n{}]/u.test(plain)) return plain;
  return pieces.keep({ markup: `${name === 'sup' ? '^' : '_'}{${escapeText(plain)}}`, plain, lost: null });
}
