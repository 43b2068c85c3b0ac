/** Takes a page apart into lines, with the numbers and letters that lists lose in HTML, and tables. */
import type { HtmlElement, HtmlNode } from '../../rich-text/html-tree';
import { type PageReader, type Word, wordsIn } from './inline-words';
import { type LineMark, lineMarks, type PagePart } from './page-line';

const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const deepest = 100;

export function partsOf(root: HtmlElement, reader: PageReader): PagePart[] {
  const parts: PagePart[] = [];
  new Walk(reader, parts).block(root, 0);
  return parts;
}

const isBlock = (node: HtmlNode): node is HtmlElement => typeof node !== 'string' && blocks.has(node.name);
const holdsBlock = (node: HtmlNode): boolean =>
  typeof node !== 'string' && (blocks.has(node.name) || node.children.some(holdsBlock));

class Walk {
  private readonly reader: PageReader;
  private readonly parts: PagePart[];
  /** How far the numbers of the questions have come: a list that is interrupted goes on. */
  private count = 0;

  constructor(reader: PageReader, parts: PagePart[]) {
    this.reader = reader;
    this.parts = parts;
  }

  block(element: HtmlElement, depth: number): void {
    const { name } = element;
    if (depth > deepest) return;
    if (name === 'ol' || name === 'ul') this.list(element, depth);
    else if (name !== 'table' || !this.table(element)) {
      const heading = Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);
      if (heading > 0) this.count = 0;
      this.inside(element.children, depth, heading);
    }
  }

  private inside(nodes: readonly HtmlNode[], depth: number, heading = 0): void {
    let run: HtmlNode[] = [];
    const flush = () => {
      if (run.length > 0) this.lines(run, '', heading);
      run = [];
    };
    for (const node of nodes) {
      if (!holdsBlock(node)) run.push(node);
      else {
        flush();
        if (typeof node !== 'string') this.block(node, depth + 1);
      }
    }
    flush();
  }

  /** One line for each run of words between breaks; the label stands before the first. */
  private lines(nodes: readonly HtmlNode[], label: string, heading = 0): void {
    let open = label;
    for (const words of cutAtBreaks(wordsIn(nodes, this.reader))) {
      const text = words
        .map((word) => word.text)
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
      if (text === '') continue;
      this.parts.push({ text: `${open}${text}`, marks: marksOf(words), heading });
      open = '';
    }
  }

  private list(list: HtmlElement, depth: number): void {
    const items = list.children.filter((child): child is HtmlElement => typeof child !== 'string');
    const options = this.holdsOptions(items);
    const ordered = list.name === 'ol';
    const start = Number(list.attributes.start);
    if (ordered && !options) this.count = start > 0 ? start - 1 : this.continues(items) ? this.count : 0;
    for (const [at, item] of items.entries()) {
      if (ordered && !options) this.count += 1;
      this.item(item, options ? letter(at) : ordered ? `${this.count}. ` : '- ', depth + 1);
    }
  }

  /** A list under a question holds its options. */
  private holdsOptions(items: readonly HtmlElement[]): boolean {
    const above = this.parts.at(-1);
    const asks =
      above !== undefined &&
      'text' in above &&
      above.heading === 0 &&
      (/[?:…_]\s*$/.test(above.text) || /^\d{1,3}[.)]\s/.test(above.text));
    const asking = items.filter((item) => /\?\s*$/.test(plainOf(item))).length;
    return (
      asks &&
      items.length >= 2 &&
      items.length <= 12 &&
      asking * 2 < items.length &&
      !items.some((item) => item.children.some(isBlock))
    );
  }

  /** An interrupted list goes on, unless a line above says that something new begins. */
  private continues(items: readonly HtmlElement[]): boolean {
    const above = this.parts.at(-1);
    return (
      items.length > 0 &&
      above !== undefined &&
      'text' in above &&
      above.heading === 0 &&
      !/\b(?:answers?|key|solutions?|part|section)\b.{0,20}$/i.test(above.text)
    );
  }

  private item(item: HtmlElement, label: string, depth: number): void {
    const nested = item.children.findIndex(holdsBlock);
    const own = nested < 0 ? item.children : item.children.slice(0, nested);
    const [first, ...rest] = nested < 0 ? [] : item.children.slice(nested);
    const led = own.some((node) => (typeof node === 'string' ? node.trim() !== '' : true));
    if (led) this.lines(own, label);
    if (first && typeof first !== 'string' && !led && !isList(first)) this.lines(first.children, label);
    else if (first) this.below(first, depth);
    for (const node of rest) this.below(node, depth);
  }

  /** What stands in an item below its words: a list there holds options. */
  private below(node: HtmlNode, depth: number): void {
    if (typeof node === 'string') {
      if (node.trim() !== '') this.lines([node], '');
      return;
    }
    if (!isList(node)) {
      this.block(node, depth + 1);
      return;
    }
    const items = node.children.filter((child): child is HtmlElement => typeof child !== 'string');
    for (const [at, item] of items.entries()) this.item(item, letter(at), depth + 1);
  }

  /** A table of one column is a page of lines. */
  private table(element: HtmlElement): boolean {
    const rows = rowsOf(element).map((row) =>
      row.children.filter((cell): cell is HtmlElement => typeof cell !== 'string' && /^t[dh]$/.test(cell.name)),
    );
    // Looked at before any cell is read: tables within tables would be read twice at every level.
    if (rows.length < 2 || rows.some((row) => row.length < 2)) return false;
    this.parts.push({ rows: rows.map((row) => row.map((cell) => this.cell(cell))) });
    return true;
  }

  private cell(cell: HtmlElement): string {
    const inner: PagePart[] = [];
    new Walk(this.reader, inner).inside(cell.children, 0);
    return inner.map((part) => ('text' in part ? part.text : part.rows.flat().join(' '))).join('\n');
  }
}

const isList = ({ name }: HtmlElement): boolean => name === 'ol' || name === 'ul';
const letter = (at: number): string => `${String.fromCharCode(97 + (at % 26))}) `;
const plainOf = (node: HtmlNode): string => (typeof node === 'string' ? node : node.children.map(plainOf).join(''));

const rowsOf = (element: HtmlElement): HtmlElement[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' || child.name === 'table' ? [] : child.name === 'tr' ? [child] : rowsOf(child),
  );

function cutAtBreaks(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [[]];
  for (const word of words) {
    if (word.text === '\n') lines.push([]);
    else lines.at(-1)?.push(word);
  }
  return lines;
}

/** The marks that every word with a letter or figure has; the label of an option may go without. */
function marksOf(words: readonly Word[]): LineMark[] {
  const said = words.filter(({ text }) =>
    /[\p{L}\p{N}\u{E200}-\u{F7FF}]/u.test(text.replace(/^\s*[([]?[A-Za-z0-9]{1,2}[.)\]]\s*$/, '')),
  );
  return said.length === 0 ? [] : lineMarks.filter((mark) => said.every(({ marks }) => marks.includes(mark)));
}
