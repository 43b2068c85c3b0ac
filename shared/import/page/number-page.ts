/** The lines of a page with their numbers, and which of them are headings that can be no part of a question. */
import { bulletLabel, optionLabel, questionLabel, readStem } from '../labels';
import { asks } from '../line-shape';
import type { TextLine } from '../pasted-line';
import { isProse } from '../prose';
import { isAnswer } from '../read-answer';
import { numberLines } from '../read-text';
import type { PageLine } from './page-line';

/** `most` characters are looked at. */
export function numberPage(lines: readonly PageLine[], most = Number.POSITIVE_INFINITY): TextLine[] {
  const text = lines.map((line) => line.text).join('\n');
  const stems = levelsOfStems(lines);
  return numberLines(text.slice(0, most)).map((line): TextLine => {
    const level = lines[line.number - 1]?.heading ?? 0;
    const asks = isQuestion(line.text) && !isToldBelow(lines, line.number - 1);
    return level > 0 && !stems.has(level) && !asks ? { ...line, heading: true } : line;
  });
}

/** Whether the page itself answers the question of a heading: sentences stand below it, none of them marked as an option. */
function isToldBelow(lines: readonly PageLine[], at: number): boolean {
  if (questionLabel(lines[at]?.text ?? '') || lines[at]?.heading === 1) return false;
  let end = at + 1;
  while (lines[end]?.heading === 0) end += 1;
  const below = lines.slice(at + 1, end);
  const told = below.filter(({ text }) => isProse(bulletLabel(text)?.text ?? text, undefined)).length;
  const listed = below.some(
    ({ text, marks }) =>
      text.startsWith('*') || marks.length > 0 || optionLabel(text) || isAnswer(text) || questionLabel(text),
  );
  return !listed && told > 0 && told * 2 >= below.length;
}

const isQuestion = (text: string): boolean => questionLabel(text) !== null || asks(readStem(text).text);

/** The levels on which every heading, and there are several, has options right below it: questions set as headings. */
function levelsOfStems(lines: readonly PageLine[]): Set<number> {
  const below = new Map<number, boolean[]>();
  lines.forEach(({ heading }, at) => {
    const next = lines[at + 1];
    const led = next?.heading === 0 && optionLabel(next.text.replace(/^\*/, ''))?.place === 0;
    if (heading === 0) return;
    const known = below.get(heading);
    if (known) known.push(led);
    else below.set(heading, [led]);
  });
  return new Set([...below].filter(([, led]) => led.length > 1 && led.every(Boolean)).map(([level]) => level));
}
