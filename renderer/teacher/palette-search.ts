/** Finds and ranks what the palette lists: every word must occur; the start of a text beats the start of a word, and that the inside of one. */
import type { Span } from '../../shared/search/query';

export type EntryGroup = 'topics' | 'commands' | 'categories' | 'questions';

export interface Entry {
  group: EntryGroup;
  id: string;
  text: string;
}

export interface Found<E extends Entry> {
  entry: E;
  /** Where the words were found, from left to right. */
  spans: readonly Span[];
}

/** At the start of a query: one group alone. */
const signs: Record<string, EntryGroup> = { '>': 'commands', '#': 'categories' };
export const isForOneGroup = (query: string): boolean => signs[query.trimStart().slice(0, 1)] !== undefined;
const order: readonly EntryGroup[] = ['topics', 'commands', 'categories', 'questions'];
/** Before anything is typed. */
const atFirst: readonly EntryGroup[] = ['topics', 'commands'];

/** The groups that found something, in the order they are shown, each with its best few. */
export function searchPalette<E extends Entry>(
  entries: readonly E[],
  query: string,
  most: number,
): { group: EntryGroup; found: Found<E>[] }[] {
  const only = signs[query.trimStart().slice(0, 1)];
  const words = foldLetters(only ? query.trimStart().slice(1) : query)
    .split(/\s+/)
    .filter(Boolean);
  const asked = only ? [only] : words.length > 0 ? order : atFirst;
  return asked
    .map((group) => ({
      group,
      found: bestOf(
        entries.filter((entry) => entry.group === group),
        words,
        only ? Infinity : most,
      ),
    }))
    .filter(({ found }) => found.length > 0);
}

/** Entries that match equally well keep the order they came in. */
function bestOf<E extends Entry>(entries: readonly E[], words: readonly string[], most: number): Found<E>[] {
  const matched = entries.flatMap((entry) => {
    const match = matchText(entry.text, words);
    return match ? [{ entry, ...match }] : [];
  });
  matched.sort((a, b) => b.score - a.score);
  return matched.slice(0, most).map(({ entry, spans }) => ({ entry, spans }));
}

function matchText(text: string, words: readonly string[]): { score: number; spans: Span[] } | null {
  const folded = foldLetters(text);
  const spans: Span[] = [];
  let score = 0;
  for (const word of words) {
    const at = placeOf(folded, word);
    if (at < 0) return null;
    score += at === 0 ? 3 : startsWord(folded, at) ? 2 : 1;
    spans.push([at, at + word.length]);
  }
  return { score, spans: joinSpans(spans) };
}

/** The first place where the word begins a word, or else the first place where it is at all. */
function placeOf(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (startsWord(text, at)) return at;
  }
  return text.indexOf(word);
}

const startsWord = (text: string, at: number): boolean => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');

function joinSpans(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined;
}

/** Nearly every text: these letters need no folding one by one, which matters with 50,000 questions. */
const isPlain = /^[ -~]*$/;

/** Small letters without accents, one for one, so that places in it are places in the text. */
function foldLetters(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  return Array.from({ length: text.length }, (_, at) => {
    const letter = text[at] ?? '';
    const plain = letter.normalize('NFD')[0]?.toLowerCase() ?? letter;
    return plain.length === 1 ? plain : letter;
  }).join('');
}
