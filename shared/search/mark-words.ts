/** Marks in a text where the words that were typed stand: whole, begun or mistyped. */
import { typosIn } from './forgiven-words';
import type { Marked, Span } from './query';
import { isSign, wordsIn } from './words';

/** How a typed word is met by a word of a text. */
export function meets(word: string, typed: string, forgiving: boolean): boolean {
  if (word.startsWith(typed)) return true;
  const most = forgiving && !isSign(typed) ? typosIn(typed.length) : 0;
  return most > 0 && distanceToBeginning(word, typed) <= most;
}

/** The marks in one text, and which of the typed words they are of. */
export function markWords(text: string, typed: readonly string[], forgiving: boolean): Marked & { met: Set<string> } {
  const marks: Span[] = [];
  const met = new Set<string>();
  for (const { word, from, to } of wordsIn(text)) {
    const found = typed.filter((one) => meets(word, one, forgiving));
    if (found.length === 0) continue;
    for (const one of found) met.add(one);
    const last = marks.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else marks.push([from, to]);
  }
  return { text, marks, met };
}

/** A long line is cut to what stands around its first mark. */
export function cutAround({ text, marks }: Marked, longest: number): Marked {
  const first = marks[0]?.[0] ?? 0;
  if (text.length <= longest) return { text, marks };
  const from = wordStart(text, Math.max(0, first - (longest >> 2)));
  const to = Math.min(text.length, from + longest);
  const before = from > 0 ? '… ' : '';
  const kept = marks.filter((mark) => mark[0] >= from && mark[1] <= to);
  const shift = before.length - from;
  return {
    text: `${before}${text.slice(from, to)}${to < text.length ? ' …' : ''}`,
    marks: kept.map((mark): Span => [mark[0] + shift, mark[1] + shift]),
  };
}

function wordStart(text: string, near: number): number {
  const space = text.lastIndexOf(' ', near);
  return near === 0 || space < 0 || near - space > 20 ? near : space + 1;
}

/** The smallest number of slips between what was typed and any beginning of the word, swaps counting as one. */
function distanceToBeginning(word: string, typed: string): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: typed.length + 1 }, (_, at) => at);
  let nearest = typed.length;
  for (let depth = 1; depth <= Math.min(word.length, typed.length + 2); depth++) {
    const row = [depth];
    for (let at = 1; at <= typed.length; at++) {
      const same = word[depth - 1] === typed[at - 1];
      let best = Math.min((above[at - 1] ?? 0) + (same ? 0 : 1), (above[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1);
      if (at > 1 && depth > 1 && word[depth - 1] === typed[at - 2] && word[depth - 2] === typed[at - 1]) {
        best = Math.min(best, (twoAbove[at - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    nearest = Math.min(nearest, row[typed.length] ?? nearest);
    [twoAbove, above] = [above, row];
  }
  return nearest;
}
