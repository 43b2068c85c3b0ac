/** What a student may write (signs), so that one answer stays one small message. */
export const longestWritten = 500;
