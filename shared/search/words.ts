/** Cuts a text into the words it is searched by: folded, with signs of unspaced scripts in overlapping pairs. */
export interface Word {
  /** As it stands in the index. */
  word: string;
  /** Where it stands in the text: from (included) and to (not included). */
  from: number;
  to: number;
}

const runs = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}][\p{M}ー]*/u;
const spacedAndNot = new RegExp(`(?:${unspaced.source})+|(?:(?!${unspaced.source})[\\s\\S])+`, 'gu');
const signs = new RegExp(unspaced.source, 'gu');
/** A word longer than this is known by its beginning. */
const longest = 40;

/** Letters that take no accent off when they are taken apart, and what readers type in their place. */
const alike: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ð: 'd',
  þ: 'th',
  // Arabic letters that are often written for one another; the bar that only stretches a word is left out.
  ة: 'ه',
  ى: 'ي',
  ـ: '',
};
const alikeLetters = new RegExp(`[${Object.keys(alike).join('')}]`, 'g');
const isPlain = /^[a-z0-9]+$/;

/** Small letters without accents; what a reader takes for the same word gives the same letters. */
export function foldWord(text: string): string {
  const small = text.toLowerCase();
  const folded = isPlain.test(small)
    ? small
    : small
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(alikeLetters, (letter) => alike[letter] ?? letter);
  return folded.slice(0, longest);
}

/** The words of a text to be found; the last sign of an unspaced run also stands alone, so that it is found by itself. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const run of text.matchAll(runs)) {
    if (!unspaced.test(run[0])) push(words, run[0], run.index);
    else
      for (const part of run[0].matchAll(spacedAndNot)) {
        if (unspaced.test(part[0])) pushPairs(words, part[0], run.index + part.index);
        else push(words, part[0], run.index + part.index);
      }
  }
  return words;
}

/** The words that were typed, each once; unlike in a text to be found, the last sign of a longer run is not asked for alone. */
export function queryWords(text: string): string[] {
  const words = wordsIn(text);
  const asked = words.filter((word, at) => {
    const before = words[at - 1];
    return !(before && isSign(word.word) && before.to === word.to);
  });
  return [...new Set(asked.map(({ word }) => word))];
}

/** Whether the word comes from a script without spaces; such words are never mistyped by a letter. */
export const isSign = (word: string): boolean => unspaced.test(word);

function push(words: Word[], text: string, from: number): void {
  const word = foldWord(text);
  if (word) words.push({ word, from, to: from + text.length });
}

function pushPairs(words: Word[], text: string, from: number): void {
  const all = [...text.matchAll(signs)];
  for (const [at, sign] of all.entries()) {
    const next = all[at + 1];
    push(words, sign[0] + (next?.[0] ?? ''), from + sign.index);
  }
}
