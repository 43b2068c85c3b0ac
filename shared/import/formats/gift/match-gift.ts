/** Reads the pairs of a GIFT matching; a right side without a left one belongs to none. */

import { escapeText } from '../../../rich-text/escape-text';
import { type Denial, denial } from '../../draft';
import type { GiftAnswer } from './gift-answers';
import { giftMarkup, unescapeGift } from './gift-text';
import type { Answered, GiftTools } from './gift-tools';

export function matchGift(answers: readonly GiftAnswer[], { newId, notes, lost, sort }: GiftTools): Answered | Denial {
  const sides = answers.map(({ text, feedback }) => {
    const arrow = text.indexOf('->');
    // Pairs have no feedback: a "#" in one is a sign of its own.
    const right = `${text.slice(arrow + 2)}${feedback === '' ? '' : `#${feedback}`}`.trim();
    return { found: arrow >= 0, left: text.slice(0, arrow).trim(), right };
  });
  if (sides.some(({ found }) => !found)) return denial('malformed', { what: 'noArrow' });
  const full = sides.filter(({ left, right }) => left !== '' && right !== '');
  const rights = sides.filter(({ left, right }) => left === '' && right !== '');
  if (sides.some(({ left, right }) => left !== '' && right === '')) return denial('notHeld', { what: 'emptyPair' });
  if (full.length + rights.length < sides.length) notes.add('emptyOptionsDropped', { count: 1 });
  if (full.length < 2) return denial('notHeld', { what: 'fewPairs' });
  const words = (text: string): string => escapeText(unescapeGift(text));
  return {
    kind: 'matching',
    answer: {
      form: 'match',
      pairs: full.map(({ left, right }) => ({ id: newId(), left: giftMarkup(left, sort, lost), right: words(right) })),
      extra: rights.map(({ right }) => ({ id: newId(), text: words(right) })),
    },
    credit: 'each-part',
  };
}
