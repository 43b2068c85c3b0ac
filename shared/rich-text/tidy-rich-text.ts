/** Brings a rich text into its one normal form, so that equal texts are equal trees. */
import { type Block, type BlockOf, deepestList, type Inline, type RichText } from './rich-text';
import { tidyLine, trimLine } from './tidy-line';
import { tidyTex } from './tidy-tex';

const highestNumber = 999_999_999;
/** Cells further right go into the last column: a few bytes must not make millions of empty cells. */
const mostColumns = 50;

function tidyTable({ head, rows }: BlockOf<'table'>): Block[] {
  const widest = rows.reduce((width, row) => Math.max(width, row.length), head.length);
  const width = Math.min(widest, mostColumns);
  const cell = (row: Inline[][], at: number) => (at === mostColumns - 1 ? row.slice(at).flat() : (row[at] ?? []));
  const fill = (row: Inline[][]) => Array.from({ length: width }, (_, at) => trimLine(tidyLine(cell(row, at))));
  return width === 0 ? [] : [{ is: 'table', head: fill(head), rows: rows.map(fill) }];
}

function tidyList(list: BlockOf<'list'>, depth: number): Block[] {
  if (depth >= deepestList) return list.items.flatMap((item) => tidyBlocks(item, depth));
  if (list.items.length === 0) return [];
  const top = highestNumber - list.items.length;
  const start = list.ordered ? Math.min(Math.max(Math.trunc(list.start) || 0, 0), top) : 1;
  return [{ is: 'list', ordered: list.ordered, start, items: list.items.map((item) => tidyBlocks(item, depth + 1)) }];
}

function tidyBlock(block: Block, depth: number): Block[] {
  if (block.is === 'paragraph') {
    const of = tidyLine(block.of);
    return of.length === 0 ? [] : [{ is: 'paragraph', of }];
  }
  if (block.is === 'list') return tidyList(block, depth);
  if (block.is === 'table') return tidyTable(block);
  if (block.is === 'code') {
    const language = /^[\w+#.-]{1,20}$/.test(block.language) ? block.language : '';
    return [{ is: 'code', language, text: block.text.replace(/\r\n?/g, '\n') }];
  }
  const tex = tidyTex(block.tex.replace(/\r\n?/g, '\n'));
  return tex === '' ? [] : [{ is: 'maths', tex }];
}

function tidyBlocks(blocks: Block[], depth: number): Block[] {
  const tidy: Block[] = [];
  for (const block of blocks.flatMap((one) => tidyBlock(one, depth))) {
    const last = tidy.at(-1);
    // Two lists of a kind in a row read as one.
    if (last?.is === 'list' && block.is === 'list' && last.ordered === block.ordered) last.items.push(...block.items);
    else tidy.push(block);
  }
  return tidy;
}

export const tidyRichText = (text: RichText): RichText => tidyBlocks(text, 0);
