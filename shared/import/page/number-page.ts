/** The lines of a page with their numbers, and which of them are headings that can be no part of a question. */
import { optionLabel, questionLabel, readStem } from '../labels';
import { asks } from '../line-shape';
import type { TextLine } from '../pasted-line';
import { numberLines } from '../read-text';
import type { PageLine } from './page-line';

/** `most` characters are looked at. */
export function numberPage(lines: readonly PageLine[], most = Number.POSITIVE_INFINITY): TextLine[] {
  const text = lines.map((line) => line.text).join('\n');
  const stems = levelsOfStems(lines);
  return numberLines(text.slice(0, most)).map((line): TextLine => {
    const level = lines[line.number - 1]?.heading ?? 0;
    return level > 0 && !stems.has(level) && !isQuestion(line.text) ? { ...line, heading: true } : line;
  });
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
