/** Whether a pasted text was written by a program for another one, so that its lines mean nothing to a reader. */
const signs: readonly RegExp[] = [
  /^\s*<(?:\?xml|!doctype|[a-z][\w:-]*[\s>])/i,
  /^\s*[[{]\s*["{[]/,
  // GIFT: a question's answers in braces, each behind = or ~, or a key like {T} or {#5}.
  /\{\s*(?:[=~]|#|TRUE\}|FALSE\}|[TF]\}|\s*\})/,
  // A first line with columns, and a second one with as many.
  /^[^\n\t]*\t[^\n\t]*\t[^\n]*\n[^\n\t]*\t[^\n\t]*\t/,
  /^#separator:/,
];

export const isOfAProgram = (text: string): boolean => signs.some((sign) => sign.test(text));
