/** Looks at the beginning of a text for the first element of an XML file, without reading the file. */

/** Comments and declarations before it are passed over. */
const prolog = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>)+/i;
const sample = 20_000;

/** Its name without a prefix; '' when the text is no XML. */
export function firstElementOf(text: string): string {
  const start = text.slice(0, sample).replace(prolog, '');
  return /^<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)[\s/>]/.exec(start)?.[1] ?? '';
}

export const startsWithElement = (text: string, ...names: readonly string[]): boolean =>
  names.includes(firstElementOf(text));
