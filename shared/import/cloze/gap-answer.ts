/** Makes the answer of a gap from an embedded answer of Moodle. */

import type { Gap } from '../../question/answer-form';
import { chooseAnswer } from '../choose-answer';
import { type Denial, denial, isDenial, type Notes } from '../draft';
import { numbersFrom } from '../number-answer';
import { writeAnswer } from '../write-answer';
import type { ClozeGap } from './read-cloze';

export interface GapTools {
  newId(): string;
  notes: Notes;
  /** The words of an option as markup, and of a written answer as plain text. */
  markup(text: string): string;
  plain(text: string): string;
}

export function gapAnswer(gap: ClozeGap, tools: GapTools): Gap['answer'] | Denial {
  const answers = gap.answers.map((one) => ({ ...one, feedback: tools.markup(one.feedback) }));
  if (answers.length === 0) return denial('noAnswer');
  if (gap.type === 'chooseMany') return denial('notHeld', { what: 'gapWithTicks' });
  if (gap.type === 'number')
    return numbersFrom(
      answers.map((one) => ({ ...one, text: tools.plain(one.text), tolerance: null })),
      tools.notes,
    );
  if (gap.type !== 'choose')
    return writeAnswer(
      answers.map((one) => ({ ...one, text: tools.plain(one.text) })),
      { matchCase: gap.type === 'writeInCase', wildcards: true, notes: tools.notes },
    );
  const options = answers.map((one) => ({ ...one, text: tools.markup(one.text) }));
  if (options.length === 1) return denial('oneOption');
  const chosen = chooseAnswer(options, false, tools);
  if (isDenial(chosen)) return chosen;
  return chosen.answer.right.length > 0 ? withShares(chosen.answer, options) : denial('noRightOption');
}

/** A gap marks its options by their weights, whatever the rule of the whole question. */
function withShares<A extends { options: { weight: number | null }[] }>(
  answer: A,
  options: readonly { share: number; text: string }[],
): A {
  const kept = options.filter(({ text, share }) => text !== '' || share > 0);
  const weighed =
    kept.some(({ share }) => share !== 0 && share !== 1) || kept.filter(({ share }) => share === 1).length > 1;
  return weighed
    ? { ...answer, options: answer.options.map((one, at) => ({ ...one, weight: kept[at]?.share ?? 0 })) }
    : answer;
}
