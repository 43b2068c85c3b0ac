/** The body of the Word file: stretches of blocks, each with its number of columns on the page. */
import type { FileChild } from 'docx';
import type { Block, BlockOf, Handout } from '../../../shared/handout/handout';
import { isRightToLeft } from '../../../shared/handout/printable-text';
import { plainText } from '../../../shared/rich-text/plain-text';
import { wordQuestion } from './word-question';
import { richLine, type WordPage } from './word-rich';
import { endsInTable } from './word-room';
import { wordBlanks, wordGrid } from './word-table';
import { paragraph } from './word-text';

export interface Stretch {
  columns: 1 | 2;
  children: FileChild[];
}

export function wordStretches(handout: Handout, page: WordPage): Stretch[] {
  const stretches: Stretch[] = [{ columns: 1, children: [paragraph('Title', handout.title)] }];
  const add = (columns: 1 | 2, children: FileChild[]) => {
    const last = stretches.at(-1);
    if (last?.columns === columns) last.children.push(...children);
    else stretches.push({ columns, children });
  };
  for (const block of handout.blocks) {
    if (block.block === 'brief') for (const part of brief(block, page)) add(part.columns, part.children);
    else add(1, drawn(block, page));
  }
  // Word wants a paragraph after a table that ends the page.
  const last = handout.blocks.at(-1);
  if (last?.block === 'table' || (last?.block === 'question' && endsInTable(last.space)))
    add(1, [paragraph('AfterTable', '')]);
  return stretches;
}

function drawn(block: Exclude<Block, { block: 'brief' }>, page: WordPage): FileChild[] {
  switch (block.block) {
    case 'heading':
      return [paragraph(block.level === 1 ? 'Heading1' : 'Heading2', block.text)];
    case 'text':
      return [paragraph({ body: 'BodyText', dek: 'Dek', note: 'Note' }[block.style], block.text)];
    case 'blanks':
      return [wordBlanks(block, page.sizes), paragraph('Label', '')];
    case 'table':
      return [wordGrid(block, page.sizes)];
    case 'question':
      return wordQuestion(block, page);
  }
}

function brief({ headline, points }: BlockOf<'brief'>, page: WordPage): Stretch[] {
  const told = points.map((text, index) =>
    richLine('BriefText', text, page, index === 0 ? { indent: { firstLine: 0 } } : {}),
  );
  return [
    { columns: 1, children: [paragraph('BriefHeadline', headline)] },
    { columns: points.some((text) => isRightToLeft(plainText(text))) ? 1 : page.sizes.mostColumns, children: told },
    { columns: 1, children: [paragraph('BriefEnd', '')] },
  ];
}
