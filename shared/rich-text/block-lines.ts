/** The lines of markup that begin a list's item, a table, a block of code or a formula. */

/** `- words` or `1. words`, also without words. */
export const itemLine = /^( {0,3})(?:-|(\d{1,9})\.)(?: |$)/;
export const fenceLine = /^ {0,3}(`{3,})([^`]*)$/;
export const formulaLine = /^ {0,3}\$\$((?:\\[\s\S]|[^\\$])+)\$\$[ \t]*$/;
export const dollarsLine = /^ {0,3}\$\$[ \t]*$/;
const ruleLine = /^ {0,3}\|\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;
const rowLine = /^ {0,3}\|/;

export const isBlank = (line: string): boolean => line.trim() === '';
export const isRow = (line: string | undefined): boolean => rowLine.test(line ?? '');
export const beginsTable = (line: string, next: string | undefined): boolean =>
  isRow(line) && ruleLine.test((next ?? '').trimEnd());

/** A line that ends with an escaped line end goes on in the next, even in an empty one. */
export function goesOn(line: string | undefined): boolean {
  let from = line?.length ?? 0;
  while (line?.[from - 1] === '\\') from--;
  return ((line?.length ?? 0) - from) % 2 === 1;
}
