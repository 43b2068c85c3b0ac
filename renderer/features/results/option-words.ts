/** What the right answer of a question and the cell of a student are, in words. */
import type { results } from '../../../shared/messages/results';
import { keyFor } from '../../../shared/question/forms';
import { optionLetter } from '../../../shared/question/option-letter';
import type { Question } from '../../../shared/question/question';
import type { Cell } from '../../../shared/results/grid';
import { plainText } from '../../../shared/rich-text/plain-text';

/** The letters of the right options, or the first accepted answer; empty without a key. */
export function keyInWords({ answer }: Question): string {
  if (answer.form !== 'choose') return plainText(keyFor(answer)[0] ?? '');
  return answer.options.flatMap(({ id }, at) => (answer.right.includes(id) ? [optionLetter(at)] : [])).join(', ');
}

/** A cell of the grid for a screen reader and for the plain table. */
export function cellInWords(cell: Cell, words: typeof results): string {
  if (cell === null) return words.mark.blank;
  if (cell.mark === 'right') return words.mark.right;
  if (cell.option !== null) return optionLetter(cell.option);
  return cell.text === '' ? words.mark.other : words.gridWrote(cell.text);
}
