/** Turns a text of a file into markup, whatever it was written in, and tells what could not come along. */
import { escapeText } from '../rich-text/escape-text';
import { addWord, finishPage, htmlPage } from '../rich-text/html-page';
import { readFormulas } from '../rich-text/html-words';
import { type Lost, readHtml } from '../rich-text/read-html';
import { writeMarkup } from '../rich-text/write-markup';
import type { Notes } from './draft';
import { escapeLooseTags } from './loose-tags';
import { readMarkdown } from './read-markdown';

/** `moodle` is plain text in which HTML is allowed; `words` is plain text in which formulas are. */
export type TextSort = 'html' | 'markdown' | 'plain' | 'moodle' | 'words';

/** Texts without these signs are their own markup. */
const mayMean = /[<&\\$*`[\]}|\r\n]|[\^_]\{|^[\s\d-]|\s$/;
const tagOrSign = /<[a-z/!]|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/i;
const blockTag = /<(?:p|div|ul|ol|li|table|pre|br|h[1-6]|blockquote)\b/i;

/** Names what is lost in `lost`. */
export function sourceText(raw: string, sort: TextSort, lost: Lost[]): string {
  if (sort !== 'markdown' && !mayMean.test(raw)) return raw;
  if (sort === 'plain') return escapeText(trimLines(raw));
  if (sort === 'markdown') return readMarkdown(raw, lost);
  if (sort === 'html') return htmlText(raw, lost);
  if (sort === 'moodle' && tagOrSign.test(raw)) return mixedText(raw, lost);
  return wordsText(trimLines(raw));
}

/** Words with HTML in them; what would be nothing as HTML is about its tags, such as an option "<br>". */
function mixedText(raw: string, lost: Lost[]): string {
  const html = escapeLooseTags(raw);
  const found: Lost[] = [];
  const markup = htmlText(blockTag.test(html) ? html : trimLines(html).replace(/\n/g, '<br>'), found);
  if (markup === '' && !found.some(({ name }) => name !== '')) return escapeText(trimLines(raw));
  lost.push(...found);
  return markup;
}

function htmlText(html: string, lost: Lost[]): string {
  const read = readHtml(html);
  lost.push(...read.lost);
  return writeMarkup(read.text);
}

function wordsText(text: string): string {
  if (!/\$|\\[([]/.test(text)) return escapeText(text);
  const words = readFormulas(text);
  if (words.every((word) => word.is === 'text')) return escapeText(text);
  const page = htmlPage();
  for (const word of words) addWord(page, word, []);
  return writeMarkup(finishPage(page));
}

/** Lines of a file are indented for looks. */
const trimLines = (text: string): string =>
  (text.includes('\n') ? text.split('\n').map(withoutBlanks).join('\n') : text).trim();

/** Without the blanks at its ends; the blanks within are not looked at. */
function withoutBlanks(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && isBlank(line, from)) from += 1;
  while (to > from && isBlank(line, to - 1)) to -= 1;
  return line.slice(from, to);
}

const isBlank = (line: string, at: number): boolean => line[at] === ' ' || line[at] === '\t';

const isMedia = (what: Lost['what']): what is Exclude<Lost['what'], 'link' | 'formula'> =>
  what !== 'link' && what !== 'formula';

/** Notes what is lost from all texts of a question. */
export function noteLost(lost: readonly Lost[], notes: Notes): void {
  for (const { what, name } of lost) {
    if (isMedia(what)) notes.add('mediaLost', name === '' ? { count: 1, what } : { count: 1, names: shortName(name) });
    else if (what === 'link') notes.add('linkDropped');
    else notes.add('formattingDropped');
  }
}

/** Pictures in the text itself have names of a million signs. */
const shortName = (name: string): string => (name.length > 60 ? `${name.slice(0, 59)}…` : name);
