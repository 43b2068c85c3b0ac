/** What the right answer of a question and the cell of a student are, in words. */
import type { results } from '../../../shared/messages/results';
import { hasKeyFor, keyFor, saidFor } from '../../../shared/question/forms';
import { rightAnswerFor } from '../../../shared/question/given-answer';
import { optionLetter } from '../../../shared/question/option-letter';
import type { Question } from '../../../shared/question/question';
import type { Cell } from '../../../shared/results/grid';
import { plainText } from '../../../shared/rich-text/plain-text';

/** The letters of the right options, or the answer itself in words; empty without a key. */
export function keyInWords({ answer }: Question): string {
  if (answer.form === 'choose')
    return lettersOf(answer.options.flatMap(({ id }, at) => (answer.right.includes(id) ? at : [])));
  if (!hasKeyFor(answer)) return '';
  const right = rightAnswerFor(answer);
  const written = answer.form === 'write' || answer.form === 'number';
  return plainText(written || !right ? (keyFor(answer)[0] ?? '') : saidFor(answer, right));
}

export const lettersOf = (options: readonly number[]): string => options.map(optionLetter).join(', ');

/** A cell of the grid for a screen reader and for the plain table. */
export function cellInWords(cell: Cell, words: typeof results): string {
  if (cell === null) return words.mark.blank;
  if (cell.mark === 'nameless') return words.nameless;
  if (cell.mark === 'right') return words.mark.right;
  if (cell.options.length > 0) return lettersOf(cell.options);
  return cell.text === '' ? words.mark.other : words.gridWrote(plainText(cell.text));
}
