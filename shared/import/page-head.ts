/** Finds the date, the headline, the dek and the category at the top of a topic page. */
import { foldText } from '../question/fold-text';
import { give } from './give-role';
import { isKnownCategory } from './headings';
import { bulletLabel, questionLabel } from './labels';
import { isMasthead } from './masthead';
import type { LineRole, PastedLine, TextLine } from './pasted-line';
import { looksLikeDate } from './read-date';
import { endsOpen, endsQuestion, endsSentence, startsWithin, wordCount } from './sentence-signs';

/** How far down a page its head can reach. */
const headLines = 20;
const longestHeadline = 30;
const longestDek = 45;
/** A link text that begins a key point is shorter than this; a dek is not. */
const shortestDek = 5;

/** The roles of the lines of the head, in order; `stops`: sentences on this page end with a full stop; `cut`: a heading stands below. */
export function readHead(
  open: readonly TextLine[],
  claimedHeadline: boolean,
  { stops, cut }: { stops: boolean; cut: boolean },
): PastedLine[] {
  const out: PastedLine[] = [];
  const seen = new Set<LineRole>(claimedHeadline ? ['headline'] : []);
  const top = open.slice(0, headLines);
  const dateAt = top.findIndex((line) => looksLikeDate(line.text));
  for (const [index, line] of top.entries()) {
    const role = headRole(line, { top, index, dateAt, stops, cut, out, seen });
    if (!role) break;
    seen.add(role);
    const code = isMasthead(line.text) ? 'heading' : 'notice';
    out.push(give(line, role === 'skipped' ? { role, reason: { code } } : { role }));
  }
  return out;
}

interface Place {
  top: readonly TextLine[];
  index: number;
  /** Where the first date is, or -1. */
  dateAt: number;
  /** Whether sentences on this page end with a full stop. */
  stops: boolean;
  /** Whether a heading stands right below these lines. */
  cut: boolean;
  out: readonly PastedLine[];
  seen: ReadonlySet<LineRole>;
}

function headRole(line: TextLine, { top, index, dateAt, stops, cut, out, seen }: Place): LineRole | null {
  const { text } = line;
  if (looksLikeDate(text)) return 'date';
  if (bulletLabel(text) || (questionLabel(text) && seen.has('headline'))) return null;
  const earlier = out.find((one) => same(one.text, text));
  if (earlier) return earlier.role;
  if (isKnownCategory(text)) return 'category';
  if (!seen.has('headline')) return headline(text, top, index, dateAt);
  const last = cut && index === top.length - 1 && wordCount(text) >= 3 && wordCount(text) <= longestDek;
  if (!seen.has('dek') && (last || isDek(line, top, index, stops))) return 'dek';
  return !seen.has('category') && isCategoryLine(line, top[index + 1]) ? 'category' : null;
}

const same = (one: string, other: string): boolean => foldText(one) === foldText(other);

/** What stands above the date can be the name of the site, the title of the browser's tab or a way to other pages. */
function headline(text: string, top: readonly TextLine[], index: number, dateAt: number): LineRole | null {
  const below = top[dateAt + 1]?.text ?? '';
  if (
    index < dateAt &&
    wordCount(text) <= 3 &&
    !endsSentence(below) &&
    wordCount(below) > 3 &&
    wordCount(below) <= longestHeadline
  )
    return 'skipped';
  const later = top.slice(index + 1);
  if (index < dateAt && isMasthead(text) && later.slice(0, dateAt - index + 1).some((one) => isTitleLike(one.text)))
    return 'skipped';
  if (index < dateAt && later.slice(dateAt - index).some((one) => same(one.text, top[dateAt]?.text ?? '')))
    return 'skipped';
  if (
    later.some(
      (one) =>
        wordCount(one.text) >= 3 && text.startsWith(one.text) && /^\s*[|–—·-]\s/.test(text.slice(one.text.length)),
    )
  )
    return 'skipped';
  const next = later[0]?.text ?? '';
  if (endsSentence(text) && !endsQuestion(text) && wordCount(text) > 15) return null;
  if (wordCount(text) > longestHeadline) return isSetApart(text, top[index - 1], later) ? 'headline' : null;
  return startsWithin(next) && endsOpen(text) ? null : 'headline';
}

/** However long it is, a line without a full stop between the date and another such line, or above the date, is a headline. */
function isSetApart(text: string, above: TextLine | undefined, [next]: readonly TextLine[]): boolean {
  if (!next || endsSentence(text) || endsOpen(text) || startsWithin(next.text)) return false;
  if (looksLikeDate(next.text)) return true;
  const dated = above !== undefined && looksLikeDate(above.text);
  return dated && !endsSentence(next.text) && wordCount(next.text) >= shortestDek && wordCount(next.text) <= longestDek;
}

/** A line that could be the headline itself, below the name of the course or the teacher. */
const isTitleLike = (text: string): boolean =>
  wordCount(text) > 3 &&
  wordCount(text) <= longestHeadline &&
  !endsSentence(text) &&
  !looksLikeDate(text) &&
  !isMasthead(text);

/** The summary under the headline: repeated, or set apart by a date, or without the full stop that key points have. */
function isDek(line: TextLine, top: readonly TextLine[], index: number, stops: boolean): boolean {
  const words = wordCount(line.text);
  if (words > longestDek) return false;
  const later = top.slice(index + 1);
  if (later.some((one) => same(one.text, line.text))) return true;
  const next = later[0]?.text ?? '';
  if (words < shortestDek || endsOpen(line.text) || startsWithin(next)) return false;
  if (looksLikeDate(next)) return true;
  if (endsQuestion(line.text))
    return later.some((one) => endsSentence(one.text) && !endsQuestion(one.text) && wordCount(one.text) >= 8);
  return endsSentence(line.text) ? words * 2 <= usualLength(later) : stops || words <= 12;
}

/** The middle length of the sentences below; a full line half as long right under the headline is a dek. */
function usualLength(lines: readonly TextLine[]): number {
  const lengths = lines.map((one) => wordCount(one.text)).filter((words) => words >= 8);
  return lengths.sort((first, second) => first - second)[Math.floor(lengths.length / 2)] ?? 0;
}

const title =
  /\b(?:president|secretary|senator|governor|minister|justice|judge|mayor|chief|leader|speaker|spokes\w+|chancellor|king|queen|pope|general|director|representative|attorney|ambassador|officials?|the|former|acting|late|new)$/i;

/** "State supreme court" above "Deputies flew ..." is a label; "Secretary of State" above "Marco Rubio met" is a piece of the sentence. */
function isCategoryLine(line: TextLine, next: TextLine | undefined): boolean {
  const words = line.text.split(' ');
  if (
    words.length < 2 ||
    words.length > 4 ||
    /[^\p{L}\s&/-]/u.test(line.text) ||
    title.test(line.text) ||
    endsOpen(line.text)
  )
    return false;
  const plain = words.slice(1).every((word) => /^\p{Ll}/u.test(word)) && /^\p{Lu}/u.test(line.text);
  return plain && /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(next?.text ?? '') && endsSentence(next?.text ?? '');
}
