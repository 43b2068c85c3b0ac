/** The shape of an option on every surface, in a box of 48 by 48; after the sixth the shapes begin again. */
export interface OptionShape {
  /** As the `d` of a path. */
  path: string;
  /** Of the outline that a solid shape has too, so that its corners are round. */
  stroke: number;
  /** Where the letter stands, so that all letters share a line. */
  x: number;
  y: number;
  letterSize: number;
}

export const optionShapes: readonly OptionShape[] = [
  { path: 'M24 2.5a21.5 21.5 0 1 1 0 43 21.5 21.5 0 0 1 0-43Z', stroke: 1, x: 24, y: 32.6, letterSize: 25 },
  {
    path: 'M8 5h32a3 3 0 0 1 3 3v32a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3Z',
    stroke: 1,
    x: 24,
    y: 32.6,
    letterSize: 25,
  },
  { path: 'M24 5.2 45 42.4H3Z', stroke: 4, x: 24, y: 39.3, letterSize: 22 },
  { path: 'M24 2.8 45.2 24 24 45.2 2.8 24Z', stroke: 3, x: 24, y: 31.8, letterSize: 23 },
  { path: 'M15 4h18v11h11v18H33v11H15V33H4V15h11Z', stroke: 3, x: 24, y: 32.4, letterSize: 24 },
  { path: 'M13 4.6h22L46 24 35 43.4H13L2 24Z', stroke: 3, x: 24, y: 32.6, letterSize: 25 },
];

/** A letter of two signs is smaller. */
export const letterSizeIn = ({ letterSize }: OptionShape, letter: string): number =>
  letter.length > 1 ? letterSize * 0.8 : letterSize;
