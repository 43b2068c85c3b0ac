/** A question in Word: stem with points, then its options or lines, all kept together on one page. */
import { type FileChild, type IParagraphOptions, type Paragraph, Tab, TextRun } from 'docx';
import type { AnswerSpace, BlockOf } from '../../../shared/handout/handout';
import type { PageSizes } from '../../../shared/handout/page-sizes';
import { isRightToLeft } from '../../../shared/handout/printable-text';
import { optionLetter } from '../../../shared/question/option-letter';
import { grey, sans } from './word-look';
import { letterNumbering } from './word-numbering';
import { plainTable } from './word-table';
import { paragraph, twips } from './word-text';

type Question = BlockOf<'question'>;
type Choose = Extract<AnswerSpace, { form: 'choose' }>;

/** The styles keep every paragraph with the next one; the last paragraph of a question lets go. */
type Draft = (more: IParagraphOptions) => Paragraph;
const letGo: IParagraphOptions = { keepNext: false };
const leftToRightMark = '\u200E';

export function wordQuestion(question: Question, sizes: PageSizes): FileChild[] {
  const { space, key } = question;
  const before: Draft[] = [(more) => stem(question, sizes, more)];
  const after: Draft[] = [];
  if (key?.answer) after.push((more) => paragraph('Key', key.answer, more));
  if (key?.explanation.trim()) after.push((more) => paragraph('Explanation', key.explanation, more));
  if (space.form === 'choose' && space.columns === 2) {
    return [...drawAll(before, false), columnsOfOptions(space, sizes, after.length === 0), ...drawAll(after, true)];
  }
  return drawAll([...before, ...room(space, sizes), ...after], true);
}

const drawAll = (drafts: readonly Draft[], endsQuestion: boolean): Paragraph[] =>
  drafts.map((draw, index) => draw(endsQuestion && index === drafts.length - 1 ? letGo : {}));

function stem({ stem: text, points }: Question, sizes: PageSizes, more: IParagraphOptions): Paragraph {
  if (points === null) return paragraph('Question', text, more);
  // In a line that reads from right to left "1 pt" would turn into "pt 1".
  const inOrder = isRightToLeft(text) && !isRightToLeft(points) ? `${leftToRightMark}${points}` : points;
  const label = new TextRun({
    children: [new Tab(), inOrder],
    font: sans,
    size: Math.round(sizes.label * 2),
    color: grey,
  });
  return paragraph('Question', text, { ...more, children: [label] });
}

function room(space: AnswerSpace, sizes: PageSizes): Draft[] {
  if (space.form === 'choose') return space.options.map((_, index) => (more) => option(space, index, sizes, more));
  const starter: Draft[] =
    space.form === 'talk' && space.starter.trim() !== '' ? [(more) => paragraph('Starter', space.starter, more)] : [];
  return [...starter, ...Array.from({ length: space.lines }, (): Draft => (more) => paragraph('AnswerLine', '', more))];
}

function option(space: Choose, index: number, sizes: PageSizes, more: IParagraphOptions): Paragraph {
  const { letter = '', text = '', right = false } = space.options[index] ?? {};
  const isSecond = space.columns === 2 && index % 2 === 1;
  // Numbering given here would bring its own indent, so the one of the style is said again.
  const hang = twips(sizes.hang);
  const indent = { left: isSecond ? hang : hang * 2, hanging: hang };
  const own: IParagraphOptions =
    letter === optionLetter(index) ? {} : { numbering: { reference: letterNumbering(letter), level: 0 }, indent };
  const style = right
    ? 'RightOption'
    : space.columns === 1
      ? 'Option'
      : isSecond
        ? 'OptionInSecondColumn'
        : 'OptionInFirstColumn';
  const tick = right ? { children: [new TextRun({ text: ' ✓', font: 'Segoe UI Symbol' })] } : {};
  return paragraph(style, text, { ...own, ...tick, ...more });
}

/** Letters run along the rows: A and B, below them C and D. The first column holds the indent: LibreOffice sets that of a table from the wrong side in Arabic. */
function columnsOfOptions(space: Choose, sizes: PageSizes, isLast: boolean): FileChild {
  const half = (sizes.content - sizes.hang) / 2;
  const rowCount = Math.ceil(space.options.length / 2);
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const more = isLast && row === rowCount - 1 ? letGo : {};
    return [row * 2, row * 2 + 1].map((index) =>
      index < space.options.length ? option(space, index, sizes, more) : paragraph('BodyText', ''),
    );
  });
  const rightToLeft = space.options.some(({ text }) => isRightToLeft(text));
  return plainTable(rows, [twips(half + sizes.hang), twips(half)], { rightToLeft });
}
