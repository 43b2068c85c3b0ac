/** A share in words: a percent, "3 of 4" where a percent says too much, a dash where there is nothing. */
import type { results } from '../../../shared/messages/results';
import { percentOf, type Share } from '../../../shared/results/share';

export function sayShare(share: Share | null, words: typeof results): string {
  if (share === null) return words.none;
  const percent = percentOf(share);
  return percent === null ? words.ofAnswers(share.right, share.of) : words.percent(percent);
}
