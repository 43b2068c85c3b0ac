/** The named rules by which an answer that is partly right earns a part of the points. */
export const creditRules = [
  /** The whole points or none. */
  'all-or-nothing',
  /** Each pair, place or gap that is right earns its part. */
  'each-part',
  /** Each right option picked earns its part and each wrong one takes as much away, never below 0 (Canvas, multiple answers). */
  'right-minus-wrong',
  /** Each option earns its own weight, in all from 0 to 1 (Moodle, GIFT). */
  'by-weight',
] as const;
export type CreditRule = (typeof creditRules)[number];
