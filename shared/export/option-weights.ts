/** What each option earns when a format can only say it in weights. */
import type { FormOf } from '../question/answer-form';
import type { CreditRule } from '../question/credit';
import type { Question } from '../question/question';

/** By option, from -1 to 1. */
export function optionWeights({ options, right, many }: FormOf<'choose'>, credit: CreditRule): number[] {
  const wrong = many && credit === 'right-minus-wrong' ? -1 / right.length : 0;
  return options.map(({ id, weight }) => {
    if (credit === 'by-weight' && weight !== null) return weight;
    return right.includes(id) ? (many ? 1 / right.length : 1) : wrong;
  });
}

/** Whether the rule of a multiple response can be said in weights: that all is needed for anything can't. */
export function saysInWeights({ kind, answer, credit }: Question): boolean {
  if (kind !== 'multiple-response' || answer.form !== 'choose' || credit === 'by-weight') return true;
  return credit === 'right-minus-wrong' && answer.right.length < answer.options.length;
}
