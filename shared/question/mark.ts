/** What an answer earns. */
export interface Mark {
  /** Whether it earned everything. */
  right: boolean;
  /** The part of the points earned, from 0 to 1. */
  share: number;
}

/** Weights like 33.333 three times are meant as the whole. */
const nearlyAll = 0.999;

export function markOf(share: number): Mark {
  const within = Math.min(1, Math.max(0, share));
  return within >= nearlyAll ? { right: true, share: 1 } : { right: false, share: within };
}

export const wrong: Mark = { right: false, share: 0 };
