/** The options of one question and how many chose each, first and second vote. */
import { lazy } from 'react';
import { optionLetter } from '../../../../shared/question/option-letter';
import type { QuestionTally } from '../../../../shared/results/tally';
import { plainText } from '../../../../shared/rich-text/plain-text';
import type { Chart } from './chart';
import { optionLines } from './option-lines';

/** As many lines as are drawn, as near as it matters before they are. */
const linesOf = (one: QuestionTally | undefined): number =>
  Math.max(one?.votes[0]?.counts.length ?? 2, one?.votes[0]?.given.length ?? 0);

export const optionsChosen: Chart<'options-chosen'> = {
  name: 'options-chosen',
  title: ({ tally, at }, words) =>
    tally.questions[at]?.question.answer.form === 'choose' ? words.votesTitle : words.votesTitleWritten,
  summary({ tally, at }, words) {
    const one = tally.questions[at];
    const most = one && optionLines(one, words).toSorted((a, b) => (b.counts[0] ?? 0) - (a.counts[0] ?? 0))[0];
    if (!one || !most) return words.answers(one?.votes[0]?.answered ?? 0);
    const name = most.option === null ? plainText(most.text) : optionLetter(most.option);
    return words.optionsSummary({ answered: one.votes[0]?.answered ?? 0, most: name, count: most.counts[0] ?? 0 });
  },
  table({ tally, at }, words) {
    const { column } = words;
    const one = tally.questions[at];
    const twice = (one?.votes.length ?? 0) > 1;
    const lines = one ? optionLines(one, words) : [];
    return {
      head: [
        column.option,
        column.answer,
        column.isRight,
        ...(twice ? [column.firstVote, column.second] : [column.votes]),
      ],
      rows: lines.map(({ option, text, isRight, counts }) => {
        const votes = (twice ? counts.slice(0, 2) : counts.slice(0, 1)).map(String);
        return [
          option === null ? plainText(text) : optionLetter(option),
          option === null ? '' : plainText(text),
          isRight ? words.mark.right : '',
          ...votes,
        ];
      }),
    };
  },
  isEmpty: ({ tally, at }) => !tally.questions[at],
  height: ({ tally, at }) => linesOf(tally.questions[at]) * 72,
  Drawing: lazy(() => import('./options-chosen-rows')),
};
