/** Word documents and HTML files: lists and tables of questions, and articles saved by a browser. */
import { readHtmlTree } from '../../../rich-text/html-tree';
import type { ImportFormat } from '../../format';
import { mainPart } from '../../page/main-part';
import { readArticle } from '../../page/read-article';
import { fitsOf, readQuestionPage } from '../../page/read-document';
import type { ImportSource, ImportTools } from '../../source';

/** Longer files are no pages. */
const longestPage = 20_000_000;

const looking: ImportTools = { newId: () => '', keepPicture: () => null };
/** What may stand before the first element, taken off piece by piece: one pattern for all of it would try every way to cut it. */
function isHtml(text: string): boolean {
  let start = text.slice(0, 4000).trimStart();
  for (;;) {
    const end = start.startsWith('<?xml')
      ? start.indexOf('>') + 1
      : start.startsWith('<!--')
        ? start.indexOf('-->') + 3
        : 0;
    if (end < 4) return /^<(?:!doctype html|html)[\s>]/i.test(start);
    start = start.slice(end).trimStart();
  }
}

const htmlIn = (source: ImportSource): string => {
  if (source.as === 'page') return source.html;
  return source.as === 'text' && source.text.length <= longestPage && isHtml(source.text) ? source.text : '';
};

export const wordDocument: ImportFormat<'document'> = {
  name: 'document',
  label: 'Document or web page',
  fits(source) {
    if (htmlIn(source) === '') return 0;
    return source.as === 'page' ? 0.8 : 0.9;
  },
  read(source, tools) {
    const root = readHtmlTree(htmlIn(source));
    const main = source.as === 'page' ? root : mainPart(root);
    const { list, topic } = fitsOf(main, looking);
    return list >= 0.4 && list >= topic
      ? readQuestionPage(source.name, main, tools)
      : readArticle(source.name, root, tools);
  },
};
