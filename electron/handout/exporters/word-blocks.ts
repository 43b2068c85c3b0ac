/** The body of the Word file: stretches of blocks, each with its number of columns on the page. */
import type { FileChild } from 'docx';
import type { Block, BlockOf, Handout } from '../../../shared/handout/handout';
import type { PageSizes } from '../../../shared/handout/page-sizes';
import { isRightToLeft } from '../../../shared/handout/printable-text';
import { wordQuestion } from './word-question';
import { wordBlanks, wordGrid } from './word-table';
import { paragraph } from './word-text';

export interface Stretch {
  columns: 1 | 2;
  children: FileChild[];
}

export function wordStretches(handout: Handout, sizes: PageSizes): Stretch[] {
  const stretches: Stretch[] = [{ columns: 1, children: [paragraph('Title', handout.title)] }];
  const add = (columns: 1 | 2, children: FileChild[]) => {
    const last = stretches.at(-1);
    if (last?.columns === columns) last.children.push(...children);
    else stretches.push({ columns, children });
  };
  for (const block of handout.blocks) {
    if (block.block === 'brief') for (const part of brief(block, sizes)) add(part.columns, part.children);
    else add(1, drawn(block, sizes));
  }
  // Word wants a paragraph after a table that ends the page.
  const last = handout.blocks.at(-1);
  if (last?.block === 'table' || (last?.block === 'question' && last.space.form === 'choose'))
    add(1, [paragraph('AfterTable', '')]);
  return stretches;
}

function drawn(block: Exclude<Block, { block: 'brief' }>, sizes: PageSizes): FileChild[] {
  switch (block.block) {
    case 'heading':
      return [paragraph(block.level === 1 ? 'Heading1' : 'Heading2', block.text)];
    case 'text':
      return [paragraph({ body: 'BodyText', dek: 'Dek', note: 'Note' }[block.style], block.text)];
    case 'blanks':
      return [wordBlanks(block, sizes), paragraph('Label', '')];
    case 'table':
      return [wordGrid(block, sizes)];
    case 'question':
      return wordQuestion(block, sizes);
  }
}

function brief({ headline, points }: BlockOf<'brief'>, sizes: PageSizes): Stretch[] {
  const told = points.map((text, index) =>
    paragraph('BriefText', text, index === 0 ? { indent: { firstLine: 0 } } : {}),
  );
  return [
    { columns: 1, children: [paragraph('BriefHeadline', headline)] },
    { columns: points.some(isRightToLeft) ? 1 : sizes.mostColumns, children: told },
    { columns: 1, children: [paragraph('BriefEnd', '')] },
  ];
}
