/** What a student may write (signs), so that one answer stays one small message. */
export const longestWritten = 500;

/** In all gaps of a text together: three bytes a sign and what goes around it stay below the 8 KiB of a message. */
const longestInAll = 2400;

/** In each of so many gaps (signs). */
export const longestInGap = (gaps: number): number => Math.min(longestWritten, Math.floor(longestInAll / gaps));
