/** Makes a workbook say what it shows: numbers with their percent sign, currency or unit, and no sheet that is hidden. */
import { codeOf, showNumber } from './number-format';

type Files = ReadonlyMap<string, Uint8Array>;

const textOf = (files: Files, path: string): string => Buffer.from(files.get(path) ?? []).toString('utf8');
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((one) => one !== undefined) ?? null;

const entities: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };
const unescaped = (text: string): string =>
  text
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, number?: string) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(number);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/&(quot|apos|lt|gt|amp);/g, (whole, name: string) => entities[name] ?? whole);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The sheets that nobody sees hold the words of lists, not questions. */
const hiddenSheet = /<(?:\w+:)?sheet\s[^<>]*\bstate\s*=\s*["'](?:hidden|veryHidden)["'][^<>]*>/g;
/** A cell as far as its value: its attributes, a formula, the value. */
const cell =
  /(<(?:\w+:)?c)(\s[^<>]*[^<>/])(>(?:<(?:\w+:)?f\b[^<>]*>(?:[^<]*<\/(?:\w+:)?f>)?)?\s*<(?:\w+:)?v>)([^<]*)(?=<)/g;

export function withShownCells(files: Files): Map<string, Uint8Array> {
  const shown = new Map(files);
  const workbook = 'xl/workbook.xml';
  const whole = textOf(files, workbook);
  const visible = whole.replace(hiddenSheet, '');
  if (visible !== whole) shown.set(workbook, bytesOf(visible));
  const codes = codesOfStyles(textOf(files, 'xl/styles.xml'));
  if (codes.every((code) => code === '')) return shown;
  for (const path of files.keys())
    if (/^xl\/worksheets\/[^/]+\.xml$/i.test(path)) shown.set(path, bytesOf(shownIn(textOf(files, path), codes)));
  return shown;
}

/** The code of each style that a cell can have, '' where it shows nothing but the number. */
function codesOfStyles(styles: string): string[] {
  const own = new Map<number, string>();
  for (const [tag] of styles.matchAll(/<(?:\w+:)?numFmt\s[^<>]*>/g))
    own.set(Number(attribute(tag, 'numFmtId')), unescaped(attribute(tag, 'formatCode') ?? ''));
  const start = styles.search(/<(?:\w+:)?cellXfs\b/);
  const end = styles.search(/<\/(?:\w+:)?cellXfs\b/);
  if (start < 0 || end < start) return [];
  const formats = styles.slice(start, end).matchAll(/<(?:\w+:)?xf\b[^<>]*>/g);
  return Array.from(formats, ([tag]) => codeOf(Number(attribute(tag, 'numFmtId') ?? 0), own));
}

function shownIn(sheet: string, codes: readonly string[]): string {
  return sheet.replace(cell, (whole, opening: string, attributes: string, between: string, value: string) => {
    const code = codes[Number(attribute(attributes, 's') ?? -1)];
    const type = attribute(attributes, 't');
    if (!code || (type !== null && type !== 'n') || value.trim() === '') return whole;
    const text = showNumber(Number(value), code);
    if (text === null) return whole;
    return `${opening}${attributes.replace(/\st\s*=\s*(?:"n"|'n')/, '')} t="str"${between}${escaped(text)}`;
  });
}
