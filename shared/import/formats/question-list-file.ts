/** Plain question lists as teachers write them, read from a file in the same way as pasted ones. */
import type { ImportFormat } from '../format';
import { questionList } from '../line-formats/question-list';
import { looksBinary, numberLines } from '../read-text';
import { readPageLines } from './page-lines';

/** So many characters show which format a text has. */
const sample = 10_000;

export const questionListFile: ImportFormat<'question-list'> = {
  name: 'question-list',
  label: 'Question list',
  last: true,
  fits: (source) =>
    source.as === 'text' && !looksBinary(source.text)
      ? Math.min(0.7, questionList.fits(numberLines(source.text.slice(0, sample))))
      : 0,
  read: (source, tools) => readPageLines(source, tools, questionList),
};
