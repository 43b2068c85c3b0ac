/** Rich text as Word's paragraphs: words with their marks, lists, tables, code, pictures; formulas in signs that can be read. */
import {
  AlignmentType,
  ExternalHyperlink,
  type FileChild,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { PageSizes } from '../../../shared/handout/page-sizes';
import { isRightToLeft, printableText } from '../../../shared/handout/printable-text';
import { numberColumns } from '../../../shared/rich-text/number-columns';
import { plainMaths } from '../../../shared/rich-text/plain-maths';
import { plainOf } from '../../../shared/rich-text/plain-text';
import { readMarkup } from '../../../shared/rich-text/read-markup';
import type { Block, BlockOf, Inline, RichText } from '../../../shared/rich-text/rich-text';
import { type WordPictures, wordPicture } from './word-picture';
import { plainTable, ruledBorders } from './word-table';
import { textRuns, twips } from './word-text';

export interface WordPage {
  sizes: PageSizes;
  pictures: WordPictures;
  /** A gap alone has no number. */
  hasOneGap?: boolean;
}

/** `more` changes what the paragraph's style says. */
export type Draft = (more: IParagraphOptions) => FileChild;

const marks: Record<'strong' | 'emphasis' | 'sup' | 'sub', IRunOptions> = {
  strong: { bold: true, boldComplexScript: true },
  emphasis: { italics: true, italicsComplexScript: true },
  sup: { superScript: true },
  sub: { subScript: true },
};
/** Word raises a run or lowers it, never both: the innermost counts. */
function marked({ superScript, subScript, ...look }: IRunOptions, mark: keyof typeof marks): IRunOptions {
  const keepsHeight = mark === 'strong' || mark === 'emphasis';
  const height = { ...(superScript && { superScript }), ...(subScript && { subScript }) };
  return { ...look, ...(keepsHeight && height), ...marks[mark] };
}

/** A gap to write into. */
const blank = '\u00A0'.repeat(16);

function runsOf(piece: Inline, look: IRunOptions, page: WordPage): ParagraphChild[] {
  switch (piece.is) {
    case 'text':
      return textRuns(piece.text, look);
    case 'break':
      return [new TextRun({ ...look, break: 1 })];
    case 'code':
      return [new TextRun({ ...look, text: printableText(piece.text), font: 'Consolas' })];
    case 'maths':
      return [new TextRun({ ...look, text: printableText(plainMaths(piece.tex)), font: 'Cambria Math' })];
    case 'gap':
      return [
        ...(page.hasOneGap ? [] : [new TextRun({ text: piece.id, superScript: true })]),
        new TextRun({ ...look, text: blank, underline: {} }),
      ];
    case 'picture':
      return [
        wordPicture(piece, page.pictures, page.sizes) ??
          new TextRun({ ...look, text: printableText(piece.description) }),
      ];
    case 'link': {
      const children = richRuns(piece.of, { ...look, underline: {} }, page);
      return [new ExternalHyperlink({ link: piece.address, children })];
    }
    default:
      return richRuns(piece.of, marked(look, piece.is), page);
  }
}

function richRuns(line: readonly Inline[], look: IRunOptions, page: WordPage): ParagraphChild[] {
  return line.flatMap((piece) => runsOf(piece, look, page));
}

function richParagraph(
  style: string,
  line: Inline[],
  page: WordPage,
  more: IParagraphOptions,
  lead: readonly ParagraphChild[] = [],
): Paragraph {
  const bidirectional = isRightToLeft(plainOf([{ is: 'paragraph', of: line }]));
  return new Paragraph({
    style,
    ...(bidirectional && { bidirectional }),
    ...more,
    children: [...lead, ...richRuns(line, {}, page), ...(more.children ?? [])],
  });
}

/** Items hang from their bullet or number; the paragraphs below the first stand under its words. */
function listDrafts({ ordered, start, items }: BlockOf<'list'>, depth: number, page: WordPage): Draft[] {
  const hang = twips(page.sizes.hang);
  const left = hang * (depth + 2);
  return items.flatMap((item, at) => {
    const sign = `${ordered ? `${start + at}.` : '•'}\t`;
    const [first, ...rest] = item;
    const line: Inline[] = first?.is === 'paragraph' ? first.of : [];
    const head: Draft = (more) =>
      richParagraph('Explanation', [{ is: 'text', text: sign }, ...line], page, {
        ...more,
        indent: { left, hanging: hang },
      });
    const below = first?.is === 'paragraph' ? rest : item;
    return [head, ...below.flatMap((block) => draftsOf(block, depth + 1, page))];
  });
}

/** In a paragraph read from right to left Word's start is at the right. */
const atRight = (cell: Inline[]) =>
  isRightToLeft(plainOf([{ is: 'paragraph', of: cell }])) ? AlignmentType.START : AlignmentType.RIGHT;

function richTable({ head, rows }: BlockOf<'table'>, page: WordPage): FileChild {
  const inset = twips(page.sizes.hang);
  const width = Math.floor((twips(page.sizes.content) - inset) / head.length);
  const hasHead = head.some((cell) => cell.length > 0);
  const numbers = numberColumns({ head, rows });
  const row = (cells: Inline[][], style: string) =>
    cells.map((cell, column) =>
      richParagraph(style, cell, page, { keepNext: true, ...(numbers[column] && { alignment: atRight(cell) }) }),
    );
  const lines = [...(hasHead ? [row(head, 'TableHead')] : []), ...rows.map((cells) => row(cells, 'TableText'))];
  const rightToLeft = isRightToLeft(plainOf([{ is: 'table', head, rows }]));
  return plainTable(
    lines.length > 0 ? lines : [row(head, 'TableText')],
    head.map(() => width),
    { hasHead, padding: 80, borders: ruledBorders, rightToLeft },
  );
}

function draftsOf(block: Block, depth: number, page: WordPage): Draft[] {
  if (block.is === 'list') return listDrafts(block, depth, page);
  if (block.is === 'table') return [() => richTable(block, page)];
  const indent = { indent: { left: twips(page.sizes.hang) * (depth + 1) } };
  const line: Inline[] = block.is === 'paragraph' ? block.of : linesOf(block);
  return [(more) => richParagraph('Explanation', line, page, { ...more, ...(depth > 0 && indent) })];
}

/** Code and formulas keep their lines. */
function linesOf(block: BlockOf<'code'> | BlockOf<'maths'>): Inline[] {
  const lines = block.is === 'code' ? block.text.split('\n') : [block.tex.replaceAll('\n', ' ')];
  return lines.flatMap((text, at): Inline[] => {
    const line: Inline = block.is === 'code' ? { is: 'code', text } : { is: 'maths', tex: text };
    return at === 0 ? [line] : [{ is: 'break' }, line];
  });
}

/** The paragraphs of a text: the first in the given style, those after it below its words. */
export function richDrafts(style: string, markup: string, page: WordPage, first: IParagraphOptions = {}): Draft[] {
  const [opening, rest] = openingOf(readMarkup(markup));
  const head: Draft = (more) => richParagraph(style, opening, page, { ...first, ...more });
  return [head, ...rest.flatMap((block) => draftsOf(block, 0, page))];
}

function openingOf(text: RichText): [Inline[], RichText] {
  const [first, ...rest] = text;
  return first?.is === 'paragraph' ? [first.of, rest] : [[], text];
}

/** A text where no blocks can stand, such as an option: its paragraphs with line breaks between; `lead` stands before it. */
export function richLine(
  style: string,
  markup: string,
  page: WordPage,
  more: IParagraphOptions = {},
  lead: readonly ParagraphChild[] = [],
): Paragraph {
  const paragraphs = readMarkup(markup).map((block): Inline[] =>
    block.is === 'paragraph'
      ? block.of
      : block.is === 'list' || block.is === 'table'
        ? [{ is: 'text', text: plainOf([block]) }]
        : linesOf(block),
  );
  const line = paragraphs.flatMap((of, at): Inline[] => (at === 0 ? of : [{ is: 'break' }, ...of]));
  return richParagraph(style, line, page, more, lead);
}
