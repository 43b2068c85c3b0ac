/** Text as Word's runs and paragraphs: cleaned, with its line breaks, and right to left where it reads so. */
import { type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';
import { isRightToLeft, printableText } from '../../../shared/handout/printable-text';

export const twips = (points: number): number => Math.round(points * 20);

/** `look` is how the words look beside what their paragraph's style says. */
export function textRuns(text: string, look: IRunOptions = {}): TextRun[] {
  const clean = printableText(text);
  const rightToLeft = isRightToLeft(clean);
  return clean
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }), ...(rightToLeft && { rightToLeft }) }),
    );
}

/** A paragraph in one of our styles; `more` changes what the style says. */
export function paragraph(style: string, text: string, more: IParagraphOptions = {}): Paragraph {
  const bidirectional = isRightToLeft(text);
  return new Paragraph({
    style,
    ...(bidirectional && { bidirectional }),
    ...more,
    children: [...textRuns(text), ...(more.children ?? [])],
  });
}
