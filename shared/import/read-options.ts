/** Reads the options on a line: one, or several side by side. */
import { foldText } from '../question/fold-text';
import { bulletLabel, optionLabel, questionLabel } from './labels';
import { anyLetter, arabicLetter, letterPlace } from './option-letters';
import { takeRightMark } from './right-marks';
import { pairIn, truthPair, truthSaid } from './truth-words';

export interface ReadOption {
  text: string;
  right: boolean;
  /** From the letter or figure before it, from 0; null when it has none. */
  place: number | null;
}

const inlineLabel = new RegExp(
  String.raw`(?:^|\s)([*✓✔]?\s?[([（]?)(${anyLetter})([.)\]:）：．、]|(?<=${arabicLetter})\s?[-–—])(?=\s?\S)`,
  'gu',
);

/** Cuts "a) cat b) dog" into what stands before the first label and the labelled pieces; null with fewer than two labels in order. */
export function splitInline(line: string): { before: string; pieces: string[] } | null {
  const starts: number[] = [];
  let style = '';
  for (const match of line.matchAll(inlineLabel)) {
    const [, open = '', letter = '', close = ''] = match;
    const own = close + (letter === letter.toLowerCase() ? 'a' : 'A') + open.replace(/[*✓✔\s]/g, '');
    // "The sun is a: a) a planet b) a star": the options begin where the next letter follows.
    if (starts.length === 1 && letterPlace(letter) === 0 && own !== style) starts.pop();
    const expected = letterPlace(letter) === starts.length;
    if (!expected || (starts.length > 0 && own !== style)) continue;
    style = own;
    starts.push(match.index + (/^\s/.test(match[0]) ? 1 : 0));
  }
  if (starts.length < 2) return null;
  const pieces = starts.map((start, index) =>
    line
      .slice(start, starts[index + 1])
      .trim()
      .replace(/[,;|/]$/, ''),
  );
  return { before: line.slice(0, starts[0]).trim(), pieces };
}

const wholePair = new RegExp(String.raw`^[([（]?${truthPair}[)\]）]?[.?؟？]?$`, 'iu');

/** "True / False", "T F", "true or false" as the two options of a question. */
export const isTrueFalsePair = (line: string): boolean =>
  wholePair.test(line) ||
  (/^[([]?(?:true|t)\s*(?:[/|,]|or|-)?\s*(?:false|f)[)\]]?[.?]?$/i.test(line) && !/^tf$/i.test(line));

/** `starsAreBullets`: a star before every option of the question is a bullet and marks none of them. */
export function readOptions(line: string, starsAreBullets: boolean): ReadOption[] {
  if (isTrueFalsePair(line))
    return (pairIn(line) ?? ['True', 'False']).map((text) => ({ text, right: false, place: null }));
  const inline = splitInline(line);
  if (inline && inline.before === '') return inline.pieces.map((piece) => readOption(piece, starsAreBullets));
  return [readOption(line, starsAreBullets)];
}

function readOption(piece: string, starsAreBullets: boolean): ReadOption {
  const plain = starsAreBullets ? piece.replace(/^\*\s+/, '') : piece;
  const outer = takeRightMark(plain.replace(/^[-•]\s+(?=[*✓✔✅[])/, ''));
  const letter = optionLabel(outer.text);
  const figure = letter ? null : questionLabel(outer.text);
  const text = letter?.text ?? figure?.text ?? bulletLabel(outer.text)?.text ?? outer.text;
  const inner = takeRightMark(text);
  const place = letter?.place ?? (figure?.number ? figure.number - 1 : null);
  return { text: inner.text, right: outer.right || inner.right, place };
}

const nameAlone = new RegExp(String.raw`^[([（]?(${anyLetter}|\d{1,2})[)\].:）：．、]?$`, 'iu');

/** The place of the option that an answer such as "B", "b)", "2" or the option's own words names; -1 when it names none. */
export function placeOf(answer: string, options: readonly ReadOption[]): number {
  const folded = foldText(answer);
  const same = options.findIndex((option) => foldText(option.text) === folded);
  if (same >= 0) return same;
  const alone = nameAlone.exec(answer.trim())?.[1];
  const labelled = optionLabel(answer);
  const place = alone === undefined ? labelled?.place : /\d/.test(alone) ? Number(alone) - 1 : letterPlace(alone);
  if (place === undefined) return wordOfTruth(folded, options);
  const byLabel = options.findIndex((option) => option.place === place);
  const found = byLabel >= 0 ? byLabel : options[place]?.place === null ? place : -1;
  return found >= 0 ? found : wordOfTruth(folded, options);
}

/** "F" and "Falsch" name the option that says false in whatever word. */
function wordOfTruth(folded: string, options: readonly ReadOption[]): number {
  const said = truthSaid(folded);
  return said === undefined ? -1 : options.findIndex((option) => truthSaid(option.text) === said);
}

const cross = /^[✗✘❌]\ufe0f?\s*/u;

/** Options whose marks only show beside each other: "• A. cat", "• B. dog", and a cross before each that is not ticked. */
export function withoutRowMarks(options: readonly ReadOption[]): ReadOption[] {
  const crossed = options.some(({ right }) => right) && options.every(({ text, right }) => right !== cross.test(text));
  const plain = crossed ? options.map((option) => ({ ...option, text: option.text.replace(cross, '') })) : options;
  const letters = plain.map(({ text }) => optionLabel(text));
  const inRow = plain.length > 1 && plain.every(({ place }, at) => place === null && letters[at]?.place === at);
  return plain.map((option, at) => (inRow ? { ...option, text: letters[at]?.text ?? option.text, place: at } : option));
}
