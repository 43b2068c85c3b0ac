/** Finds the date, the headline, the dek and the category at the top of a topic page. */
import { give } from './give-role';
import { isKnownCategory } from './headings';
import { bulletLabel, questionLabel } from './labels';
import type { LineRole, PastedLine, TextLine } from './pasted-line';
import { looksLikeDate } from './read-date';
import { endsOpen, endsQuestion, endsSentence, startsWithin, wordCount } from './sentence-signs';

/** How far down a page its head can reach. */
const headLines = 20;
const longestHeadline = 30;
const longestDek = 45;
/** A link text that begins a key point is shorter than this; a dek is not. */
const shortestDek = 5;

/** The roles of the lines of the head, in order; `all` are the lines of the page, `open` those without a role yet. */
export function readHead(open: readonly TextLine[], claimedHeadline: boolean, stops: boolean): PastedLine[] {
  const out: PastedLine[] = [];
  const seen = new Set<LineRole>(claimedHeadline ? ['headline'] : []);
  const top = open.slice(0, headLines);
  const dateAt = top.findIndex((line) => looksLikeDate(line.text));
  for (const [index, line] of top.entries()) {
    const role = headRole(line, top, index, seen, dateAt, stops);
    if (!role) break;
    seen.add(role);
    out.push(give(line, role === 'skipped' ? { role, reason: { code: 'notice' } } : { role }));
  }
  return out;
}

function headRole(line: TextLine, top: readonly TextLine[], index: number, seen: ReadonlySet<LineRole>, dateAt: number, stops: boolean): LineRole | null {
  const { text } = line;
  if (looksLikeDate(text)) return 'date';
  if (bulletLabel(text) || (questionLabel(text) && seen.has('headline'))) return null;
  if (top.slice(0, index).some((one) => same(one.text, text))) return seen.has('headline') ? 'dek' : 'headline';
  if (isKnownCategory(text)) return 'category';
  if (!seen.has('headline')) return headline(text, top, index, dateAt);
  if (!seen.has('dek') && isDek(line, top, index, stops)) return 'dek';
  return !seen.has('category') && isCategoryLine(line, top[index + 1]) ? 'category' : null;
}

const same = (one: string, other: string): boolean => one === other;

/** A line of one to three words above the date is the name of the site when a fuller line stands below the date. */
function headline(text: string, top: readonly TextLine[], index: number, dateAt: number): LineRole | null {
  const below = top[dateAt + 1]?.text ?? '';
  if (index < dateAt && wordCount(text) <= 3 && !endsSentence(below) && wordCount(below) > 3 && wordCount(below) <= longestHeadline) return 'skipped';
  const next = top[index + 1]?.text ?? '';
  if (endsSentence(text) && !endsQuestion(text) && wordCount(text) > 15) return null;
  return wordCount(text) > longestHeadline || (startsWithin(next) && endsOpen(text)) ? null : 'headline';
}

/** The summary under the headline: repeated, or set apart by a date, or without the full stop that key points have. */
function isDek(line: TextLine, top: readonly TextLine[], index: number, stops: boolean): boolean {
  const words = wordCount(line.text);
  if (words > longestDek) return false;
  const later = top.slice(index + 1);
  if (later.some((one) => same(one.text, line.text))) return true;
  const next = later[0]?.text ?? '';
  if (words < shortestDek || endsOpen(line.text) || startsWithin(next)) return false;
  if (looksLikeDate(next)) return true;
  if (endsQuestion(line.text)) return later.some((one) => endsSentence(one.text) && !endsQuestion(one.text) && wordCount(one.text) >= 8);
  return !endsSentence(line.text) && (stops || words <= 12);
}

const title = /\b(?:president|secretary|senator|governor|minister|justice|judge|mayor|chief|leader|speaker|spokes\w+|chancellor|king|queen|pope|general|director|representative|attorney|ambassador|officials?|the|former|acting|late|new)$/i;

/** "State supreme court" above "Deputies flew ..." is a label; "Secretary of State" above "Marco Rubio met" is a piece of the sentence. */
function isCategoryLine(line: TextLine, next: TextLine | undefined): boolean {
  const words = line.text.split(' ');
  if (words.length < 2 || words.length > 4 || /[^\p{L}\s&/-]/u.test(line.text) || title.test(line.text) || endsOpen(line.text)) return false;
  const plain = words.slice(1).every((word) => /^\p{Ll}/u.test(word)) && /^\p{Lu}/u.test(line.text);
  return plain && /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(next?.text ?? '') && endsSentence(next?.text ?? '');
}
