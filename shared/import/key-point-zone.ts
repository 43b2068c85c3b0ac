/** Gives roles to lines of prose: each sentence is a key point, and pieces of one sentence are joined. */
import { give } from './give-role';
import { bulletLabel, questionLabel } from './labels';
import type { PastedLine, TextLine } from './pasted-line';
import { endsOpen, endsSentence, startsQuestion, startsSentence, startsWithin, wordCount } from './sentence-signs';

/** A shorter line without a full stop is a piece of a sentence, such as the text of a link. */
const longestPiece = 6;
const shortestSentence = 8;
/** A sentence in more pieces than this is no sentence. */
const mostPieces = 20;

/** `after` is the line that follows the zone, a question perhaps. */
export function readKeyPoints(lines: readonly TextLine[], after: TextLine | undefined): PastedLine[] {
  const long = lines.filter((line) => wordCount(line.text) >= shortestSentence);
  const stops = long.filter((line) => endsSentence(line.text)).length * 2 >= long.length;
  const out: PastedLine[] = [];
  let start = 0;
  for (const index of lines.keys()) {
    const next = lines[index + 1];
    if (next && index - start < mostPieces && goesOn(lines.slice(start, index + 1), next, stops)) continue;
    out.push(...unit(lines.slice(start, index + 1), next ? undefined : after, stops));
    start = index + 1;
  }
  return out;
}

const isListed = (text: string): boolean => bulletLabel(text) !== null || questionLabel(text) !== null;

/** Whether the next line is a piece of the same sentence. `stops`: sentences on this page end with a full stop. */
function goesOn(pieces: readonly TextLine[], next: TextLine, stops: boolean): boolean {
  const last = pieces.at(-1)?.text ?? '';
  if (isListed(next.text)) return false;
  if (endsSentence(last))
    return /^(?:[,;:)]|[.!”"’]+$)/.test(next.text) || (endsShort(last) && goesOnAfterShort(next.text));
  if (/:$/.test(last) && wordCount(last) <= longestPiece) return false;
  if (startsWithin(next.text) || endsOpen(last)) return true;
  if (startsSentence(next.text)) return false;
  const words = pieces.reduce((sum, piece) => sum + wordCount(piece.text), 0);
  if (words <= longestPiece) return stops || wordCount(next.text) > longestPiece;
  return stops && (wordCount(last) <= longestPiece || wordCount(next.text) <= longestPiece || !endsSentence(next.text));
}

/** "... in the U.S." may be the end of a sentence or not; a piece or a small letter after it shows that it is not. */
const endsShort = (text: string): boolean => /(?:^|\s)(?:(?:\p{Lu}\.){2,}|\p{Lu}\p{L}{0,4}\.)$/u.test(text);
const goesOnAfterShort = (next: string): boolean =>
  startsWithin(next) ||
  /^\d{1,2}\b/.test(next) ||
  (wordCount(next) <= 4 && !endsSentence(next) && !startsSentence(next));

function unit(pieces: readonly TextLine[], after: TextLine | undefined, stops: boolean): PastedLine[] {
  const last = pieces.at(-1)?.text ?? '';
  const words = pieces.reduce((sum, piece) => sum + wordCount(piece.text), 0);
  if (after && beginsQuestion(pieces, after, stops || words <= longestPiece))
    return pieces.map((piece) => give(piece, { role: 'question', continues: 'below' }));
  const whole = endsSentence(last) || words > longestPiece || isListed(pieces[0]?.text ?? '');
  if (whole && words > 2) return pieces.map((piece, index) => joined(piece, 'keyPoint', index, pieces.length));
  return pieces.map((piece) =>
    give(piece, {
      role: 'skipped',
      reason: { code: words <= longestPiece && /^\p{Lu}/u.test(piece.text) ? 'heading' : 'unfit' },
    }),
  );
}

/** Whether the pieces above the first question are its beginning. `loose`: a full stop is missing or the pieces are short. */
function beginsQuestion(pieces: readonly TextLine[], after: TextLine, loose: boolean): boolean {
  const last = pieces.at(-1)?.text ?? '';
  if (endsSentence(last) || isListed(after.text) || (after.gap && !pieces[0]?.gap)) return false;
  if (startsWithin(after.text) || endsOpen(last)) return true;
  return loose && !startsQuestion(after.text) && !startsSentence(after.text);
}

/** A piece belongs to the line below it; the last, longer or not, to the line above when that one is longer. */
function joined(piece: TextLine, role: 'keyPoint', index: number, count: number): PastedLine {
  return give(
    piece,
    count === 1 ? { role } : index < count - 1 ? { role, continues: 'below' } : { role, continues: 'above' },
  );
}
