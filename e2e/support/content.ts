/** What may be shown in no locale's words: the teacher's own content, and figures, days and signs. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pseudo } from '../../shared/messages/pseudo';
import { plainText } from '../../shared/rich-text/plain-text';
import { readMarkup } from '../../shared/rich-text/read-markup';
import type { Said } from './texts';

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(strings);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A question's text stands on the wall in its sentences. */
const sentences = (text: string) => text.split(/(?<=[.?!])\s+/);

const shown = new Map<string, readonly string[]>();

/** What is shown of a text in markup: the words between its marks, each piece alone and all of them in one. A walk asks for the same ones at every screen. */
function shownOf(markup: string): readonly string[] {
  const known = shown.get(markup) ?? piecesOf(markup);
  shown.set(markup, known);
  return known;
}

function piecesOf(markup: string): string[] {
  const pieces = (node: unknown): string[] => {
    if (node === null || typeof node !== 'object') return [];
    if ('is' in node && node.is === 'text' && 'text' in node) return [String(node.text)];
    return Object.values(node).flatMap(pieces);
  };
  return [plainText(markup), ...pieces(readMarkup(markup))];
}

/** Every string in every file of the teacher's folder, as it is and as it is shown, and the folders themselves. */
export async function contentOf(home: string, given: readonly string[]): Promise<ReadonlySet<string>> {
  const entries = await readdir(home, { recursive: true, withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  const more = [...given, home, ...folders];
  const files = entries.filter(({ name }) => name.endsWith('.json')).map((file) => join(file.parentPath, file.name));
  const read = await Promise.all(files.map(async (file) => strings(JSON.parse(await readFile(file, 'utf8')))));
  const whole = [...read.flat(), ...read.flat().flatMap(shownOf), ...more].map(oneLine);
  return new Set([...whole, ...whole.flatMap(sentences)]);
}

const month =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const weekday = '((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const written = [
  // Figures and signs, with no letter among them.
  /^[^\p{L}]*$/u,
  // An option's letter, alone or before its number.
  /^\p{L}[.:,]?$/u,
  // A number of content with how far off it may be, and its unit.
  /^\d+ ± \d+( \p{L}+)?$/u,
  // The name of a format, which is the same in every language.
  /^GIFT$/,
  // What the dialogs' library calls its way out for screen readers; it speaks the platform's languages by itself.
  /^Dismiss$/,
  // Days and times, which come from the platform's own words for them.
  new RegExp(`^${weekday}$`),
  new RegExp(`^(${weekday},? )?${month} \\d{1,2}(, \\d{4})?(, \\d{1,2}:\\d\\d [ap]m)?$`),
  new RegExp(`^${month}( \\d{4})?$`),
  /^\d{1,2}:\d\d [ap]m$/i,
];

/** A right answer's tick, and the dots where a text goes on. */
const signs = /^[✓…] | …$/gu;

/** Without what stands in pseudo-letters, brackets within brackets too. */
function withoutCatalogue(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  return less === text ? oneLine(text) : withoutCatalogue(less);
}

/** A line of content that is shown by its beginning and goes on. */
function isBeginning(text: string, content: ReadonlySet<string>): boolean {
  const start = text.endsWith('…') ? text.slice(0, -1).trim() : '';
  return start.length > long && [...content].some((whole) => whole.startsWith(start));
}

const long = 12;

/** The texts that are neither from the catalogue nor content: somebody wrote them into the code. */
export function hardCoded(said: readonly Said[], content: ReadonlySet<string>): string[] {
  const stray = said.filter(({ text }) => {
    const rest = withoutCatalogue(text);
    const isContent =
      content.has(text) ||
      isBeginning(rest, content) ||
      content.has(rest.replace(signs, '').replace(/^[:,] /, '')) ||
      rest.split(', ').every((part) => content.has(part));
    return !isContent && !written.some((pattern) => pattern.test(rest));
  });
  return [...new Set(stray.map(({ text, where }) => `${where}: ${text}`))];
}

/** The texts that are cut off and hold no long content: a line of content may end in three dots, a label may not. */
export function labelsAmong(cut: readonly string[], content: ReadonlySet<string>): string[] {
  if (cut.length === 0) return [];
  const own = [...content].filter((text) => text.length > long).map((text) => pseudo(text).replace(/^⟦|·*⟧$/g, ''));
  return cut.filter((text) => !own.some((part) => text.includes(part)));
}
