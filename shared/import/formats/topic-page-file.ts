/** Topic pages and articles that were saved as text, read in the same way as pasted ones. */
import type { ImportFormat } from '../format';
import { topicPage } from '../line-formats/topic-page';
import { looksBinary, numberLines } from '../read-text';
import { readPageLines } from './page-lines';

/** So many characters show which format a text has. */
const sample = 10_000;

export const topicPageFile: ImportFormat<'topic-page'> = {
  name: 'topic-page',
  label: 'Topic page',
  last: true,
  fits: (source) =>
    source.as === 'text' && !looksBinary(source.text)
      ? Math.min(0.7, topicPage.fits(numberLines(source.text.slice(0, sample))))
      : 0,
  read: (source, tools) => readPageLines(source, tools, topicPage),
};
