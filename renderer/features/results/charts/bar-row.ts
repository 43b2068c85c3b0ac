/** The height of one row of bars, in pixels. */
export const barRow = 26;
