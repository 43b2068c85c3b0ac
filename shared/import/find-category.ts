/** Finds the category of the teacher that a pasted one means: the same word, or one that is close. */
import { foldText } from '../question/fold-text';

interface Found {
  /** Hers, when only case, accents or spaces differ. */
  same: string | null;
  /** One that shares a word: "Courts and rights" for "State supreme court". */
  near: string | null;
}

/** Shorter words, such as "and", say nothing about what a category is about. */
const tellingLength = 4;

export function findCategory(pasted: string, known: readonly string[]): Found {
  const folded = foldText(pasted);
  const same = known.find((one) => foldText(one) === folded) ?? null;
  const words = tellingWords(folded);
  const near = known.find((one) =>
    tellingWords(foldText(one)).some((word) => words.some((other) => alike(word, other))),
  );
  return { same, near: near ?? null };
}

const tellingWords = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= tellingLength);

/** "court" and "courts" are alike. */
const alike = (first: string, second: string): boolean => first.startsWith(second) || second.startsWith(first);
