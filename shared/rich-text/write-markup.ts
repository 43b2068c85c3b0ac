/** Writes a rich text as Lectern markup: reading it again gives the same tree. */
import type { Block, BlockOf, Inline, RichText } from './rich-text';
import { tidyRichText } from './tidy-rich-text';
import { writeLine } from './write-line';

function writeCode({ language, text }: BlockOf<'code'>): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return [fence + language, text, fence].join('\n');
}

function writeList({ ordered, start, items }: BlockOf<'list'>): string {
  const written = items.map((item, at) => {
    const marker = ordered ? `${start + at}.` : '-';
    const lines = writeBlocks(item).split('\n');
    const indent = ' '.repeat(marker.length + 1);
    const rest = lines.slice(1).map((line) => (line === '' ? '' : indent + line));
    return [lines[0] ? `${marker} ${lines[0]}` : marker, ...rest].join('\n');
  });
  return written.join('\n');
}

function writeRow(cells: Inline[][]): string {
  const written = cells.map((cell) => writeLine(cell, { inCell: true }).replaceAll('|', '\\|'));
  return `| ${written.join(' | ')} |`;
}

function writeTable({ head, rows }: BlockOf<'table'>): string {
  const rule = `|${'---|'.repeat(head.length)}`;
  return [writeRow(head), rule, ...rows.map(writeRow)].join('\n');
}

function writeBlock(block: Block): string {
  if (block.is === 'paragraph') return writeLine(block.of, { inCell: false });
  if (block.is === 'list') return writeList(block);
  if (block.is === 'table') return writeTable(block);
  if (block.is === 'code') return writeCode(block);
  return block.tex.includes('\n') ? `$$\n${block.tex}\n$$` : `$$${block.tex}$$`;
}

function writeBlocks(blocks: Block[]): string {
  return blocks.map(writeBlock).join('\n\n');
}

export const writeMarkup = (text: RichText): string => writeBlocks(tidyRichText(text));
