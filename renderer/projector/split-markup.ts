/** Splits a text that is too long for its place into pages: a plain one by its sentences, a rich one between its blocks. */
import { isPlain } from '../../shared/rich-text/plain-text';
import { readMarkup } from '../../shared/rich-text/read-markup';
import { writeMarkup } from '../../shared/rich-text/write-markup';
import { splitPages } from './fit';
import { splitText } from './split-text';

export function splitMarkup(markup: string, pages: number): string[] {
  if (pages === 1) return [markup];
  if (isPlain(markup)) return splitText(markup, pages);
  const blocks = readMarkup(markup);
  return splitPages(blocks, Math.min(pages, blocks.length)).map(writeMarkup);
}
