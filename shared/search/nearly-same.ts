/** Whether two questions ask the same in slightly other words; a number, a name or a "not" that differs makes two questions of them. */
import { isDecisive } from './asked-words';

export interface Asked {
  /** The words of the text that carry its sense, in their order. */
  words: readonly string[];
  /** Its answers, each in the spelling it is compared by. */
  answers: readonly string[];
  /** Words that begin with a capital within a sentence, which are names more often than not. */
  names: ReadonlySet<string>;
  /** A part of the sentence can stand before or after the rest. */
  hasComma: boolean;
}

/** Fewer words than this say too little for anything but their own order. */
const enoughWords = 2;
/** From so many words on, one more of them is seldom what is asked. */
const manyWords = 6;

export function areNearlySame(a: Asked, b: Asked): boolean {
  const [long, short] = a.words.length >= b.words.length ? [a, b] : [b, a];
  if (long.words.length - short.words.length > 1) return false;
  const answers = shareOfAnswers(a, b);
  if (long.words.length > short.words.length) {
    const isEnough = answers === 'all' || (answers === 'none to compare' && short.words.length >= manyWords);
    return isEnough && short.words.length > 1 && isOneWordMore(long, short);
  }
  if (isSameOrder(a, b)) return answers === 'all' || (answers !== 'too few' && a.words.length >= enoughWords);
  return answers === 'all' && isMistyped(a, b);
}

type Share = 'all' | 'most' | 'none to compare' | 'too few';

/** What of the answers is in both. */
function shareOfAnswers(a: Asked, b: Asked): Share {
  const [mine, others] = [new Set(a.answers), new Set(b.answers)];
  if (mine.size === 0 || others.size === 0) return 'none to compare';
  const shared = [...mine].filter((answer) => others.has(answer)).length;
  if (shared === Math.max(mine.size, others.size)) return 'all';
  return shared >= 0.6 * Math.min(mine.size, others.size) ? 'most' : 'too few';
}

const isEqual = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);

/** The same words one after the other, or with the part behind a comma first. */
function isSameOrder(a: Asked, b: Asked): boolean {
  if (isEqual(a.words, b.words)) return true;
  if (!(a.hasComma || b.hasComma) || a.words.length < manyWords) return false;
  return a.words.some((_, at) => at > 0 && isEqual([...a.words.slice(at), ...a.words.slice(0, at)], b.words));
}

function isOneWordMore(long: Asked, short: Asked): boolean {
  const at = short.words.findIndex((word, place) => word !== long.words[place]);
  const extra = at < 0 ? long.words.length - 1 : at;
  const word = long.words[extra] as string;
  if (isDecisive(word) || long.names.has(word)) return false;
  return isEqual([...long.words.slice(0, extra), ...long.words.slice(extra + 1)], short.words);
}

/** A shorter word is too near to others of its kind. */
const longWord = 8;

/** All the same but for one long word, in which one letter is missing or two have changed places. */
function isMistyped(a: Asked, b: Asked): boolean {
  const differ = a.words.flatMap((word, at) => (word === b.words[at] ? [] : [at]));
  const [at] = differ;
  if (differ.length !== 1 || at === undefined) return false;
  const [one, other] = [a.words[at] as string, b.words[at] as string];
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (short.length < longWord - 1 || long.length < longWord || isDecisive(long)) return false;
  let start = 0;
  while (start < short.length && long[start] === short[start]) start++;
  // Beginnings and ends are where words of one family differ.
  if (start < 3 || start >= short.length - 1) return false;
  if (long.length === short.length + 1) return long.slice(start + 1) === short.slice(start);
  const isSwapped = long[start] === short[start + 1] && long[start + 1] === short[start];
  return long.length === short.length && isSwapped && long.slice(start + 2) === short.slice(start + 2);
}
