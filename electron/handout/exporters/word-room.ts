/** Room to answer in Word for every form but options: lines, blanks before items, columns of pairs, a row of boxes. */
import { AlignmentType, type FileChild, type IParagraphOptions, type ParagraphChild, TextRun } from 'docx';
import type { AnswerSpace } from '../../../shared/handout/handout';
import { printableText } from '../../../shared/handout/printable-text';
import { sans } from './word-look';
import { type Draft, richLine, type WordPage } from './word-rich';
import { plainTable } from './word-table';
import { paragraph, twips } from './word-text';

type Space<F extends AnswerSpace['form']> = Extract<AnswerSpace, { form: F }>;

export function roomDrafts(space: Exclude<AnswerSpace, Space<'choose'>>, page: WordPage): Draft[] {
  switch (space.form) {
    case 'write':
      return lines(space.lines);
    case 'talk':
      return [
        ...(space.starter.trim() === ''
          ? []
          : [(more: IParagraphOptions) => paragraph('Starter', space.starter, more)]),
        ...lines(space.lines),
      ];
    case 'number':
      return [(more) => richLine('Part', '', page, { ...more, children: [blank('', 24), plain(` ${space.unit}`)] })];
    case 'order':
      return space.items.map(
        ({ text, place }) =>
          (more) =>
            richLine('Part', text, page, more, [blank(place), gap()]),
      );
    case 'gaps':
      return space.choices.map(
        ({ number, options }) =>
          (more) =>
            richLine('Part', options.join(' / '), page, more, number === null ? [] : [label(String(number)), gap()]),
      );
    case 'match':
      return [(more) => pairs(space, page, more)];
    case 'scale':
      return [(more) => scale(space, page, more)];
  }
}

/** Forms whose room is a table, after which Word wants a paragraph. */
export const endsInTable = ({ form }: AnswerSpace): boolean =>
  form === 'choose' || form === 'match' || form === 'scale';

const lines = (count: number): Draft[] =>
  Array.from({ length: count }, (): Draft => (more) => paragraph('AnswerLine', '', more));

const plain = (text: string): TextRun => new TextRun({ text: printableText(text) });
const gap = (): TextRun => plain('\u00A0\u00A0');
const label = (text: string): TextRun =>
  new TextRun({ text: printableText(text), bold: true, boldComplexScript: true, font: sans });

/** A ruled blank, with what belongs there in a key. */
const blank = (text: string, signs = 8): TextRun => {
  const side = '\u00A0'.repeat(Math.max(1, Math.floor((signs - text.length) / 2)));
  return new TextRun({
    text: `${side}${printableText(text)}${side}`,
    bold: true,
    boldComplexScript: true,
    underline: {},
  });
};

function pairs({ lefts, rights }: Space<'match'>, page: WordPage, more: IParagraphOptions): FileChild {
  const count = Math.max(lefts.length, rights.length);
  const rows = Array.from({ length: count }, (_, row) => {
    const own = row === count - 1 ? more : {};
    const left = lefts[row];
    const right = rights[row];
    const leftLead: ParagraphChild[] = left ? [label(String(row + 1)), gap(), blank(left.answer), gap()] : [];
    const rightLead: ParagraphChild[] = right ? [label(right.letter), gap()] : [];
    return [
      richLine('Part', left?.text ?? '', page, own, leftLead),
      richLine('PartBeside', right?.text ?? '', page, own, rightLead),
    ];
  });
  const { content, hang } = page.sizes;
  const half = (content - hang) / 2;
  return plainTable(rows, [twips(half + hang), twips(half)]);
}

function scale({ options }: Space<'scale'>, page: WordPage, more: IParagraphOptions): FileChild {
  const { content, hang } = page.sizes;
  const width = twips((content - hang) / Math.max(1, options.length));
  const box = new TextRun({ text: '☐', font: 'Segoe UI Symbol' });
  const cells = options.map((text) =>
    richLine('ScalePoint', text, page, { ...more, alignment: AlignmentType.CENTER }, [
      box,
      new TextRun({ text: '', break: 1 }),
    ]),
  );
  return plainTable([[paragraph('ScalePoint', '', more), ...cells]], [twips(hang), ...options.map(() => width)]);
}
