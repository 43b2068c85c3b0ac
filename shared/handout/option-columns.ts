/** Whether the options of a question stand in two columns: when each fits on one line of half the width. */

import { kindOf } from '../question/kinds';
import { optionLetter } from '../question/option-letter';
import type { Question } from '../question/question';
import type { PageStyle } from './handout';
import { pageSizes } from './page-sizes';

/** The mean width of a letter beside the text size, as English text in Georgia has it. */
const letterWidth = 0.53;

export function optionColumns(texts: readonly string[], style: PageStyle): 1 | 2 {
  const sizes = pageSizes(style);
  const half = (sizes.content - sizes.hang) / 2 - sizes.hang;
  const longest = Math.max(0, ...texts.map((text) => Array.from(text).length));
  return sizes.mostColumns === 2 && texts.length > 1 && longest * letterWidth * sizes.text <= half ? 2 : 1;
}

/** The letters printed before the options: A, B, C, or the initials where the options are fixed (T and F). */
export function optionLetters(question: Question): string[] {
  if (question.answer.form !== 'choose') return [];
  const { options } = question.answer;
  const initials = options.map((option) => Array.from(option.text.trim())[0]?.toLocaleUpperCase('und') ?? '');
  const useInitials =
    kindOf(question.kind).fixedOptions && !initials.includes('') && new Set(initials).size === initials.length;
  return useInitials ? initials : options.map((_, index) => optionLetter(index));
}
