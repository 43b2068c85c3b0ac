/** Tells a line that answers a question in words that are not known, so that it is never glued to an option. */

/** "Kľúč: b" in words that are not known: a capital or a letter of no case, one or two words, a colon. */
export const looksLikeAnswer = (text: string): boolean =>
  /^(?!\p{Ll})\p{L}[\p{L}\p{M}'’]{1,24}(?: [\p{L}\p{M}'’]{1,24})?\s?[:：]\s*\S/u.test(text) ||
  /^\p{L}[\p{L}\p{M}'’ ]{1,40}\s?[:：]\s*[([]?[\p{L}\d][)\].]?$/u.test(text);
