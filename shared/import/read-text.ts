/** Cleans pasted text and cuts it into numbered lines. */
import type { TextLine } from './pasted-line';

const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Byte order marks, zero-width spaces, soft hyphens and marks that turn the reading direction round. */
const unseen = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc]/g;
/** Joiners mean something in some scripts and in emoji; anywhere else they are left over from a web page. */
const strayJoiners =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}])[\u200c\u200d]/gu;
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
const spaces = /[\s\u00a0]+/g;

export function cleanLine(line: string): string {
  return line.replace(unseen, '').replace(strayJoiners, '').replace(spaces, ' ').replace(controls, '').trim();
}

/** The lines that are not blank. */
export function numberLines(raw: string): TextLine[] {
  const lines: TextLine[] = [];
  let gap = false;
  raw.split(lineEnds).forEach((original, index) => {
    const text = cleanLine(original);
    if (text !== '') lines.push({ number: index + 1, original, text, gap });
    gap = text === '';
  });
  return lines;
}

/** Whether the text is really the bytes of a picture, a program or a packed document. */
export function looksBinary(raw: string): boolean {
  const start = raw.slice(0, 4000);
  const odd = start.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return odd > 3 && odd > start.length / 50;
}
