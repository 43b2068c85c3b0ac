/** A question in Word: stem with points, then its options or lines, all kept together on one page. */
import { type FileChild, type IParagraphOptions, type Paragraph, Tab, TextRun } from 'docx';
import type { AnswerSpace, BlockOf } from '../../../shared/handout/handout';
import { isRightToLeft } from '../../../shared/handout/printable-text';
import { gapsInStem } from '../../../shared/question/gaps-in-stem';
import { plainText } from '../../../shared/rich-text/plain-text';
import { readMarkup } from '../../../shared/rich-text/read-markup';
import { grey, sans } from './word-look';
import { wordPicture } from './word-picture';
import { type Draft, richDrafts, richLine, type WordPage } from './word-rich';
import { roomDrafts } from './word-room';
import { plainTable } from './word-table';
import { paragraph, twips } from './word-text';

type Question = BlockOf<'question'>;
type Choose = Extract<AnswerSpace, { form: 'choose' }>;

/** The styles keep every paragraph with the next one; the last paragraph of a question lets go. */
const letGo: IParagraphOptions = { keepNext: false };
/** Between a table at the end of the question and its first options. */
const airAfterTable: IParagraphOptions = { spacing: { before: twips(6), after: twips(1.5) } };
const endsInTable = ({ stem, picture, hint }: Question): boolean =>
  picture === null && hint === '' && readMarkup(stem).at(-1)?.is === 'table';
const leftToRightMark = '\u200E';

export function wordQuestion(question: Question, paper: WordPage): FileChild[] {
  const { space, key } = question;
  const page: WordPage = { ...paper, hasOneGap: gapsInStem(question.stem).length === 1 };
  const before = [...stem(question, page), ...beside(question, page)];
  const air = endsInTable(question) ? airAfterTable : {};
  const after: Draft[] = [];
  if (key?.answer) after.push((more) => richLine('Key', key.answer, page, more));
  if (key?.explanation.trim()) after.push(...richDrafts('Explanation', key.explanation, page));
  if (space.form === 'choose' && space.columns === 2) {
    return [...drawAll(before, false), columnsOfOptions(space, page, after.length === 0, air), ...drawAll(after, true)];
  }
  return drawAll([...before, ...room(space, page, air), ...after], true);
}

const drawAll = (drafts: readonly Draft[], endsQuestion: boolean): FileChild[] =>
  drafts.map((draw, index) => draw(endsQuestion && index === drafts.length - 1 ? letGo : {}));

/** The picture below the stem, or its description where Word can't show it, and how the question is answered. */
function beside({ picture, hint }: Question, page: WordPage): Draft[] {
  const drafts: Draft[] = [];
  if (picture) {
    const drawn = wordPicture(picture, page.pictures, page.sizes);
    drafts.push((more) =>
      drawn ? paragraph('Part', '', { ...more, children: [drawn] }) : paragraph('Part', picture.description, more),
    );
  }
  if (hint !== '') drafts.push((more) => paragraph('Hint', hint, more));
  return drafts;
}

function stem({ stem: text, points }: Question, page: WordPage): Draft[] {
  if (points === null) return richDrafts('Question', text, page);
  // In a line that reads from right to left "1 pt" would turn into "pt 1".
  const inOrder = isRightToLeft(plainText(text)) && !isRightToLeft(points) ? `${leftToRightMark}${points}` : points;
  const label = new TextRun({
    children: [new Tab(), inOrder],
    font: sans,
    size: Math.round(page.sizes.label * 2),
    color: grey,
  });
  return richDrafts('Question', text, page, { children: [label] });
}

function room(space: AnswerSpace, page: WordPage, air: IParagraphOptions): Draft[] {
  if (space.form === 'choose')
    return space.options.map(
      (_, index) => (more) => option(space, index, page, index === 0 ? { ...air, ...more } : more),
    );
  return roomDrafts(space, page);
}

function option(space: Choose, index: number, page: WordPage, more: IParagraphOptions): Paragraph {
  const { text = '', right = false } = space.options[index] ?? {};
  const isSecond = space.columns === 2 && index % 2 === 1;
  const style = right
    ? 'RightOption'
    : space.columns === 1
      ? 'Option'
      : isSecond
        ? 'OptionInSecondColumn'
        : 'OptionInFirstColumn';
  const tick = right ? { children: [new TextRun({ text: ' ✓', font: 'Segoe UI Symbol' })] } : {};
  const box = space.boxes ? [new TextRun({ text: '☐ ', font: 'Segoe UI Symbol' })] : [];
  return richLine(style, text, page, { ...tick, ...more }, box);
}

/** Letters run along the rows: A and B, below them C and D. The first column holds the indent: LibreOffice sets that of a table from the wrong side in Arabic. */
function columnsOfOptions(space: Choose, page: WordPage, isLast: boolean, air: IParagraphOptions): FileChild {
  const { sizes } = page;
  const half = (sizes.content - sizes.hang) / 2;
  const rowCount = Math.ceil(space.options.length / 2);
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const more = { ...(row === 0 ? air : {}), ...(isLast && row === rowCount - 1 ? letGo : {}) };
    return [row * 2, row * 2 + 1].map((index) =>
      index < space.options.length ? option(space, index, page, more) : paragraph('BodyText', ''),
    );
  });
  const rightToLeft = space.options.some(({ text }) => isRightToLeft(plainText(text)));
  return plainTable(rows, [twips(half + sizes.hang), twips(half)], { rightToLeft });
}
