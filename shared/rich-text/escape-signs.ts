/** Frees the signs of a text that markup would read as marks. */

const signs = /[\\*`$[\]}]|[\^_](?=\{)/g;
/** What would begin a list's item or a table at the start of a line; a space there is kept as well. */
const lineStart = /^(\s|(?:-|\d{1,9}\.)(?=\s|$)|\|)/;

/** `5 ` at the start of a line is text; `5. ` begins a list, so its dot is escaped. */
function freeLineStart(text: string): string {
  const found = lineStart.exec(text)?.[0];
  if (found === undefined) return text;
  return `${found.slice(0, -1)}\\${text.slice(found.length - 1)}`;
}

export function escapeSigns(text: string, { atLineStart }: { atLineStart: boolean }): string {
  const escaped = text.replace(signs, '\\$&');
  return atLineStart ? freeLineStart(escaped) : escaped;
}
