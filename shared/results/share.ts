/** How many were right, of how many, and when that may be said as a percent. */

/** `of` is how many answered: who gave no answer is in no share, neither as right nor as not right. */
export interface Share {
  right: number;
  of: number;
}

/** Below this a percent says more than so few answers can carry. */
export const fewestForPercent = 5;

/** Below this many in a hundred a question needs another look. */
export const enoughRight = 65;

/** The percent, rounded half up with whole numbers only: 23 of 40 is 58, though 23 / 40 * 100 is 57.49999999999999. */
export function percentOf(share: Share): number | null {
  if (share.of < fewestForPercent) return null;
  return Math.floor((200 * share.right + share.of) / (2 * share.of));
}

/** By the exact share and not by the rounded percent, so that 64.6 % does not pass as 65. */
export const needsAnotherLook = (share: Share): boolean => share.of > 0 && share.right * 100 < enoughRight * share.of;

export type Mastery = 'low' | 'half' | 'most' | 'nearlyAll';

/** Where a percent lies on the ramp; it goes by the number that is printed, so that colour and number agree. */
export function masteryOf(percent: number): Mastery {
  if (percent >= 80) return 'nearlyAll';
  if (percent >= enoughRight) return 'most';
  return percent >= 50 ? 'half' : 'low';
}
