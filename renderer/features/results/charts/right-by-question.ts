/** The chart of right answers, question by question. */

import { lazy } from 'react';
import { hardestFirst, isMarked } from '../../../../shared/results/hardest';
import { percentOf } from '../../../../shared/results/share';
import { plainText } from '../../../../shared/rich-text/plain-text';
import { sayShare } from '../say-share';
import { barRow } from './bar-row';
import type { Chart } from './chart';

export const rightByQuestion: Chart<'right-by-question'> = {
  name: 'right-by-question',
  title: (_, words) => words.rightTitle,
  summary({ tally }, words) {
    const ranked = hardestFirst(tally);
    const [lowest, highest] = [ranked[0], ranked.at(-1)];
    if (!lowest || !highest) return words.rightSummaryNone;
    const said = { lowestSaid: sayShare(lowest.first, words), highestSaid: sayShare(highest.first, words) };
    return words.rightSummary({
      questions: ranked.length,
      lowest: lowest.index + 1,
      highest: highest.index + 1,
      ...said,
    });
  },
  table({ tally }, words) {
    const { column } = words;
    const rows = tally.questions.filter(isMarked).map(({ index, question, first, second }) => {
      const percent = percentOf(first);
      return [
        String(index + 1),
        plainText(question.stem),
        String(first.right),
        String(first.of),
        percent === null ? words.none : words.percent(percent),
        sayShare(second, words),
      ];
    });
    return { head: [column.question, column.text, column.right, column.of, column.share, column.second], rows };
  },
  isEmpty: ({ tally }) => !tally.questions.some(isMarked),
  height: ({ tally }) => tally.questions.filter(isMarked).length * barRow,
  Drawing: lazy(() => import('./right-by-question-bars')),
};
