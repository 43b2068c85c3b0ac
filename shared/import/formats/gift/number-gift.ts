/** Reads the numbers of a GIFT question: "3.14:0.01", "1..5", several with their weights, and a word for all others. */
import { type Denial, denial, isDenial } from '../../draft';
import { numbersFrom } from '../../number-answer';
import { cutAnswers } from './gift-answers';
import { giftMarkup, unescapeGift } from './gift-text';
import type { Answered, GiftTools } from './gift-tools';

export function numberGift(inside: string, { notes, lost, sort }: GiftTools): Answered | Denial {
  const answers = cutAnswers(inside.trim(), '=~').map(({ sign, share, text, feedback }) => ({
    text: text === '' && sign === '~' ? '*' : unescapeGift(text),
    share: share ?? (sign === '~' ? 0 : 1),
    feedback: feedback === '' ? '' : giftMarkup(feedback, sort, lost),
    tolerance: null,
  }));
  const answer = numbersFrom(answers, notes);
  if (isDenial(answer)) return answer;
  if (answer.accepted.length === 0) return denial('noAnswer');
  if (answer.accepted.every(({ share }) => share <= 0)) notes.add('noKey');
  return { kind: 'numeric', answer, credit: 'all-or-nothing' };
}
