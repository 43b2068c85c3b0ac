/** Reads HTML into rich text: what has a place is kept, what has none is dropped and named, and nothing ever runs. */
import { blockElements, type LossName, losses, silentElements } from './html-elements';
import {
  addBlock,
  addWord,
  asLine,
  endParagraph,
  finishPage,
  type HtmlMark,
  type HtmlPage,
  htmlPage,
} from './html-page';
import { type HtmlElement, type HtmlNode, readHtmlTree } from './html-tree';
import { findElement, formulaOf, hasClass, readFormulas, wordsIn } from './html-words';
import type { Inline, RichText } from './rich-text';
import { tidyAddress } from './tidy-line';
import { tidyRichText } from './tidy-rich-text';

/** Something that was in the HTML and is not in the text; `name` is its address or what it said. */
export type Lost = { what: LossName; name: string };

export type HtmlOptions = {
  /** The name under which a picture is kept, or null when there is none of that address. */
  picture?: (address: string, description: string) => string | null;
};

type Reading = { readonly page: HtmlPage; readonly lost: Lost[]; readonly options: HtmlOptions };
type Marks = readonly HtmlMark[];

const marks: Readonly<Record<string, HtmlMark['is'] & string>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  u: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  sup: 'sup',
  sub: 'sub',
};

function lose({ lost }: Reading, what: LossName, name: string) {
  lost.push({ what, name });
}

function readApart({ lost, options }: Reading, nodes: HtmlNode[]): RichText {
  const reading = { page: htmlPage(), lost, options };
  readNodes(reading, nodes, []);
  return finishPage(reading.page);
}

function readPicture(reading: Reading, { attributes }: HtmlElement, around: Marks) {
  const address = attributes.src ?? '';
  const description = attributes.alt ?? '';
  const media = address === '' ? null : (reading.options.picture?.(address, description) ?? null);
  if (media !== null) return addWord(reading.page, { is: 'picture', media, description }, around);
  lose(reading, 'picture', address || description);
  addWord(reading.page, { is: 'text', text: description }, around);
}

function readLink(reading: Reading, element: HtmlElement, around: Marks) {
  const wish = element.attributes.href ?? '';
  const address = tidyAddress(wish);
  if (address === null && wish !== '' && !wish.startsWith('#')) lose(reading, 'link', wish);
  const mark: Marks = address === null ? [] : [{ is: 'link', address }];
  readNodes(reading, element.children, [...around, ...mark]);
}

function readList(reading: Reading, { name, attributes, children }: HtmlElement) {
  const items = children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const read = items.map((item) =>
    readApart(reading, typeof item === 'string' || item.name !== 'li' ? [item] : item.children),
  );
  const start = Number(attributes.start ?? 1);
  addBlock(reading.page, {
    is: 'list',
    ordered: name === 'ol',
    start: Number.isFinite(start) ? start : 1,
    items: read,
  });
}

function rowsOf(element: HtmlElement): HtmlElement[] {
  const inner = element.children.filter((child) => typeof child !== 'string');
  return inner.flatMap((child) => (child.name === 'tr' ? [child] : child.name === 'table' ? [] : rowsOf(child)));
}

const isCell = (node: HtmlNode): node is HtmlElement => typeof node !== 'string' && /^t[dh]$/.test(node.name);

/** The first row is the head when it stands in a head or is made of head cells. */
function readTable(reading: Reading, element: HtmlElement) {
  const caption = findElement(element, ({ name }) => name === 'caption');
  if (caption) for (const block of readApart(reading, caption.children)) addBlock(reading.page, block);
  const rows = rowsOf(element).map((row) => row.children.filter(isCell));
  const read = (cells: HtmlElement[]): Inline[][] => cells.map((cell) => asLine(readApart(reading, cell.children)));
  const first = rows[0] ?? [];
  const hasHead = findElement(element, ({ name }) => name === 'thead') || first.every(({ name }) => name === 'th');
  const [head, body] = hasHead ? [read(first), rows.slice(1)] : [[], rows];
  addBlock(reading.page, { is: 'table', head, rows: body.map(read) });
}

function readCode(reading: Reading, element: HtmlElement, around: Marks) {
  const text = wordsIn(element);
  if (element.name !== 'pre') return addWord(reading.page, { is: 'code', text: text.replace(/\s+/g, ' ') }, around);
  const named = [element, findElement(element, ({ name }) => name === 'code')];
  const language = named
    .map((one) => /(?:^|\s)lang(?:uage)?-(\S+)/.exec(one?.attributes.class ?? '')?.[1])
    .find(Boolean);
  addBlock(reading.page, { is: 'code', language: language ?? '', text: text.replace(/^\n|\n$/g, '') });
}

/** An element that stands on lines of its own or inside a line, and is read through. */
function readThrough(reading: Reading, element: HtmlElement, around: Marks) {
  const { name, children } = element;
  const alone = blockElements.has(name);
  const mark = /^h[1-6]$/.test(name) ? 'strong' : marks[name];
  if (alone) endParagraph(reading.page);
  readNodes(reading, children, mark && mark !== 'link' ? [...around, { is: mark }] : around);
  if (alone) endParagraph(reading.page);
}

const isHidden = (element: HtmlElement): boolean =>
  'hidden' in element.attributes || hasClass(element, /^(MathJax_Preview|katex-html)$/);

const readers: Readonly<Record<string, (reading: Reading, element: HtmlElement, around: Marks) => void>> = {
  img: readPicture,
  a: readLink,
  ul: readList,
  ol: readList,
  table: readTable,
  pre: readCode,
  code: readCode,
  kbd: readCode,
  tt: readCode,
  samp: readCode,
  br: ({ page }, _, around) => addWord(page, { is: 'break' }, around),
};

function readElement(reading: Reading, element: HtmlElement, around: Marks) {
  const { name, attributes } = element;
  const formula = formulaOf(element);
  if (formula) return addWord(reading.page, { is: 'maths', ...formula }, around);
  if (silentElements.has(name) || isHidden(element)) return;
  const loss = losses[name];
  if (loss !== undefined) return lose(reading, loss, attributes.src ?? attributes.data ?? attributes.name ?? '');
  if (name === 'math') lose(reading, 'formula', wordsIn(element).replace(/\s+/g, ' ').trim());
  (readers[name] ?? readThrough)(reading, element, around);
}

function readNodes(reading: Reading, nodes: readonly HtmlNode[], around: Marks) {
  for (const node of nodes) {
    if (typeof node !== 'string') readElement(reading, node, around);
    else for (const word of readFormulas(node)) addWord(reading.page, word, around);
  }
}

export function readHtml(html: string, options: HtmlOptions = {}): { text: RichText; lost: Lost[] } {
  const reading = { page: htmlPage(), lost: [], options };
  readNodes(reading, readHtmlTree(html).children, []);
  return { text: tidyRichText(finishPage(reading.page)), lost: reading.lost };
}
