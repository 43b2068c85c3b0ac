/** Collects the pieces of a text read from HTML: spaces collapse, marks wrap words, blocks follow blocks. */
import type { Word } from './html-words';
import type { Block, Inline, RichText } from './rich-text';

export type HtmlMark = { is: 'strong' | 'emphasis' | 'sup' | 'sub' } | { is: 'link'; address: string };

type Leaf = { word: Word; marks: readonly HtmlMark[] };

export type HtmlPage = { readonly blocks: Block[]; leaves: Leaf[] };

export const htmlPage = (): HtmlPage => ({ blocks: [], leaves: [] });

function wrap({ word, marks }: Leaf): Inline {
  return marks.reduceRight<Inline>((inner, mark) => ({ ...mark, of: [inner] }), word);
}

const endsLine = (leaf: Leaf | undefined): boolean =>
  leaf === undefined || leaf.word.is === 'break' || (leaf.word.is === 'text' && leaf.word.text.endsWith(' '));

function trimEnd(page: HtmlPage) {
  for (let last = page.leaves.at(-1); last?.word.is === 'text'; last = page.leaves.at(-1)) {
    const text = last.word.text.replace(/ +$/, '');
    page.leaves.pop();
    if (text !== '') return void page.leaves.push({ ...last, word: { is: 'text', text } });
  }
}

/** Ends the paragraph that is being collected. */
export function endParagraph(page: HtmlPage) {
  trimEnd(page);
  while (page.leaves.at(-1)?.word.is === 'break') page.leaves.pop();
  trimEnd(page);
  if (page.leaves.length > 0) page.blocks.push({ is: 'paragraph', of: page.leaves.map(wrap) });
  page.leaves = [];
}

export function addBlock(page: HtmlPage, block: Block) {
  endParagraph(page);
  page.blocks.push(block);
}

function addText(page: HtmlPage, text: string, marks: readonly HtmlMark[]) {
  const collapsed = text.replace(/[ \t\n\f\r]+/g, ' ');
  const kept = endsLine(page.leaves.at(-1)) ? collapsed.replace(/^ /, '') : collapsed;
  if (kept !== '') page.leaves.push({ word: { is: 'text', text: kept }, marks });
}

export function addWord(page: HtmlPage, word: Word, marks: readonly HtmlMark[]) {
  if (word.is === 'text') return addText(page, word.text, marks);
  if (word.is === 'maths') {
    if (word.alone) return addBlock(page, { is: 'maths', tex: word.tex });
    return void page.leaves.push({ word: { is: 'maths', tex: word.tex }, marks });
  }
  if (word.is === 'break') {
    trimEnd(page);
    if (page.leaves.length === 0) return;
  }
  page.leaves.push({ word, marks });
}

export function finishPage(page: HtmlPage): RichText {
  endParagraph(page);
  return page.blocks;
}

/** Blocks as one line, for a table's cell: each begins on a new line. */
export function asLine(blocks: Block[]): Inline[] {
  return blocks.flatMap((block, at): Inline[] => [
    ...(at === 0 ? [] : [{ is: 'break' } as const]),
    ...blockAsLine(block),
  ]);
}

function blockAsLine(block: Block): Inline[] {
  if (block.is === 'paragraph') return block.of;
  if (block.is === 'list') return asLine(block.items.flat());
  if (block.is === 'table') return asLine([block.head, ...block.rows].map(rowAsParagraph));
  return [block];
}

const rowAsParagraph = (row: Inline[][]): Block => ({
  is: 'paragraph',
  of: row.flatMap((cell, at): Inline[] => (at === 0 ? cell : [{ is: 'text', text: ' ' }, ...cell])),
});
