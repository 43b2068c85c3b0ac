/** A part from -1 to 1 as the percent that quiz programs write: at most five decimals, none where none are needed. */
export const percentOf = (share: number): string => String(Number((share * 100).toFixed(5)));
