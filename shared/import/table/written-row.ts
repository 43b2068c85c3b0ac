/** Reads the answer of a row that has no options: true or false, a number or words. */
import { written } from '../../question/kinds/short-answer';
import { statement } from '../../question/kinds/true-false';
import type { Answered } from '../answer-from-options';
import { type Denial, denial, isDenial, type Notes } from '../draft';
import { numbersFrom } from '../number-answer';
import { truthSaid } from '../truth-words';
import type { KindWord } from './kind-word';

interface RowWish {
  wanted: KindWord | null;
  /** Whether the table's written answers are all words for true or false. */
  truths: boolean;
}

export function writtenAnswer(right: string, { wanted, truths }: RowWish, notes: Notes): Answered | Denial {
  const truth = truthSaid(right);
  if (truth && (truths || wanted === 'true-false' || /^(?:true|false)$/i.test(right)))
    return { kind: 'true-false', answer: statement([truth]), credit: 'all-or-nothing' };
  if (wanted === 'numeric') return numberAnswer(right, notes);
  if (wanted !== null && wanted !== 'short-answer') return denial('noOptions');
  const accepted = spellings(right);
  if (accepted.length === 0) notes.add('noKey');
  return { kind: 'short-answer', answer: written([...new Set(accepted)], 2), credit: 'all-or-nothing' };
}

/** The answers in one cell: on lines of their own, else between bars, else between semicolons. */
function spellings(cell: string): string[] {
  const between = ['\n', '|', ';'].find((sign) => cell.includes(sign)) ?? '\n';
  return cell
    .split(between)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** "4", "3.14 ± 0.01", "1..5", "1 to 5"; several of them as words stand. */
function numberAnswer(right: string, notes: Notes): Answered | Denial {
  const answers = spellings(right).map((text) => ({
    text: text.replace(/\s*(?:±|\+\/?-)\s*/, ':').replace(/(?<=\d)\s*(?:\bto\b|\bbis\b|–|—|-)\s*(?=[-−\d.])/, '..'),
    share: 1,
    feedback: '',
    tolerance: null,
  }));
  if (answers.length === 0) notes.add('noKey');
  const answer = numbersFrom(answers, notes);
  return isDenial(answer) ? answer : { kind: 'numeric', answer, credit: 'all-or-nothing' };
}
