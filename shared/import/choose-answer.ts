/** Makes the answer of a question with options from options with shares, and finds the credit rule that marks as they do. */

import type { FormOf } from '../question/answer-form';
import type { CreditRule } from '../question/credit';
import { type Denial, denial, type Notes } from './draft';

export interface SharedOption {
  /** Markup. */
  text: string;
  /** From -1 to 1. */
  share: number;
  feedback: string;
}

export interface ChooseAnswer {
  kind: 'choice' | 'multiple-response';
  answer: FormOf<'choose'>;
  credit: CreditRule;
}

/** Options that are empty are left out with a note, unless they count. */
export function chooseAnswer(
  given: readonly SharedOption[],
  many: boolean,
  { newId, notes }: { newId: () => string; notes: Notes },
): ChooseAnswer | Denial {
  const kept = given.filter(({ text, share }) => text !== '' || share > 0);
  if (kept.length < given.length) notes.add('emptyOptionsDropped', { count: given.length - kept.length });
  if (kept.some(({ text }) => text === '')) return denial('notHeld', { what: 'emptyRightOption' });
  const shares = kept.map(({ share }) => share);
  if (shares.some((share) => share > 1 || share < -1)) return denial('notHeld', { what: 'optionAboveAll' });
  const best = Math.max(0, ...shares);
  if (!many && best > 0 && best < 1) return denial('noRightOption');
  const credit = many ? creditForMany(shares) : creditForOne(shares);
  const options = kept.map(({ text, feedback, share }) => ({
    id: newId(),
    text,
    slip: '',
    feedback,
    weight: credit === 'by-weight' ? share : null,
  }));
  const right = options.filter((_, at) => (many ? (shares[at] ?? 0) > 0 : shares[at] === 1)).map(({ id }) => id);
  return { kind: many ? 'multiple-response' : 'choice', answer: { form: 'choose', options, right, many }, credit };
}

const creditForOne = (shares: readonly number[]): CreditRule =>
  shares.filter((share) => share === 1).length <= 1 && shares.every((share) => share === 1 || share === 0)
    ? 'all-or-nothing'
    : 'by-weight';

function creditForMany(shares: readonly number[]): CreditRule {
  const right = shares.filter((share) => share > 0);
  const part = 1 / right.length;
  const even = right.every((share) => Math.abs(share - part) < 1e-9);
  const wrong = shares.filter((share) => share <= 0);
  if (right.length === 0) return 'all-or-nothing';
  return even && wrong.length > 0 && wrong.every((share) => Math.abs(share + part) < 1e-9)
    ? 'right-minus-wrong'
    : 'by-weight';
}
