/** The labels that teachers put before questions and options: "1.", "Q2:", "b)", "(c)", "-". */
import { anyDigit, anyLetter, arabicLetter, figureIn, letterPlace } from './option-letters';
import { questionWords } from './school-words';
import { pointsAtEnd } from './sentence-signs';

export interface Labelled {
  /** What follows the label. */
  text: string;
  /** The question's number, or null for "Q:". */
  number: number | null;
}

const numbered = new RegExp(
  String.raw`^(?:_{2,}\s*)?(?:[([（#]\s?)?(${anyDigit}{1,3})\s?(?:[.)\]:．、）：](?!${anyDigit})\s*(?=\S)|\s?[-–—]\s(?=\p{L}|["“'(_])|\s?[-–—ـ]\s?(?=\p{Script=Arabic}))`,
  'u',
);
const named = new RegExp(
  String.raw`^(?:_{2,}\s*)?(?:question|ques|quest|q|${questionWords})\s?\.?\s?#?\s?(${anyDigit}{1,3})(?: of \d{1,3})?\s?(?:[.):\]–—．、）：题題-]+\s*|\s+|(?=\p{Lu}))(?=\S)`,
  'iu',
);
const nameless = new RegExp(String.raw`^(?:q|question|${questionWords}|س|问|問)\s?[.:)：]\s*(?=\S)`, 'iu');

/** "1.", "1)", "(1)", "Q1:", "Question 1 of 5", "Q:" at the start of a line. */
export function questionLabel(line: string): (Labelled & { named: boolean }) | null {
  const byName = named.exec(line) ?? nameless.exec(line);
  const match = byName ?? numbered.exec(line);
  if (!match) return null;
  const number = match[1] === undefined ? null : figureIn(match[1]);
  return { text: line.slice(match[0].length), number, named: byName !== null };
}

const lettered = new RegExp(
  String.raw`^(?:[([（]\s?(${anyLetter})\s?[)\]）]|(${anyLetter})\s?[)\]:）：．、]|(${anyLetter})\.(?=\s|\p{Lu}\p{Ll})|(${arabicLetter})ـ?\s?[.–—-](?=\s?\p{L}|\s?\d)|([a-z])\.(?=\p{Lu})|([A-H])\s[-–—](?=\s))[.:]?\s*(?=\S)`,
  'u',
);

/** "a)", "(a)", "A.", "A:", "أ-" at the start of a line; the letter is given as its place, from 0. */
export function optionLabel(line: string): { text: string; place: number } | null {
  const match = lettered.exec(line);
  const letter = match?.slice(1).find((one) => one !== undefined);
  if (!match || !letter) return null;
  return { text: line.slice(match[0].length), place: letterPlace(letter) };
}

const bullet = /^(?:[☐•●○◦▪▫■□◆‣⁃∙·–—-]|\*(?=\s))\s*(?=\S)/;

export function bulletLabel(line: string): { text: string } | null {
  const match = bullet.exec(line);
  return match && !/^-\d/.test(line) ? { text: line.slice(match[0].length) } : null;
}

/** "- Question: What ...?" is a question in spite of its bullet. */
function withoutBullet(line: string): string {
  const bulleted = bulletLabel(line)?.text;
  return bulleted !== undefined && questionLabel(bulleted)?.named ? bulleted : line;
}

export const isBulletedQuestion = (line: string): boolean => withoutBullet(line) !== line;

/** A stem without its label and its "(2 points)". */
export function readStem(line: string): { text: string; points: number | null; number: number | null } {
  const plain = line.replace(/^\*\*(.+)\*\*$/, '$1');
  const label = questionLabel(withoutBullet(plain));
  const labelled = (label?.text ?? bulletLabel(plain)?.text ?? plain).replace(/^_{2,}\s+(?=\p{Lu})/u, '');
  const points = pointsAtEnd.exec(labelled);
  const front = /^[([](\d{1,3})\s*(?:points?|pts?|marks?)\.?[)\]]\s*/i.exec(labelled);
  const text = labelled.replace(pointsAtEnd, '').slice(points ? 0 : (front?.[0].length ?? 0));
  const worth = points?.[1] ?? front?.[1];
  return {
    text: text === '' ? labelled : text,
    points: worth === undefined ? null : Number(worth.replace(',', '.')),
    number: label?.number ?? null,
  };
}
