/** Cuts a cell that lists several options, as tables with a single column for them have. */

/** No list of options is longer. */
const longestList = 20_000;

/** The options in the cell; the cell itself where it holds but one. */
export function optionsInCell(cell: string): string[] {
  const text = cell.trim();
  if (text.length > longestList) return [text];
  const parts = quotedList(text) ?? apart(text);
  return withoutLabels(parts);
}

/** "['one', 'two']", as programs write a list. */
function quotedList(text: string): string[] | null {
  if (!/^\[[\s\S]*\]$/.test(text)) return null;
  const items = [...text.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)];
  return items.length > 1 ? items.map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1')) : null;
}

function apart(text: string): string[] {
  const sign = ['\n', '|', ';'].find((one) => text.includes(one));
  const labelled = sign ? [] : text.split(/(?:^|[\s,])[([]?(?=[A-J][.)\]]\s)/).filter((part) => part.trim() !== '');
  const parts = sign
    ? text.split(sign)
    : labelled.length > 1 && labelled.every(isLabelled)
      ? labelled.map((part) => part.replace(/,\s*$/, ''))
      : atCommas(text);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** The comma of "1,000" and of "2,5" parts nothing where others stand before a space. */
const atCommas = (text: string): string[] => text.split(/,\s/.test(text) ? /,\s+/ : ',');

const isLabelled = (part: string, place: number): boolean =>
  new RegExp(`^[([]?${String.fromCharCode(65 + place)}[.)\\]]\\s`, 'i').test(part.trim());

const withoutLabels = (parts: readonly string[]): string[] =>
  parts.length > 1 && parts.every(isLabelled)
    ? parts.map((part) => part.trim().replace(/^[([]?\w[.)\]]\s+/, ''))
    : [...parts];

/** Whether nothing but a single comma parts it, as in "Paris, France". */
export const mayBeOne = (cell: string): boolean => !/[\n|;[]/.test(cell) && (cell.match(/,/g) ?? []).length === 1;
