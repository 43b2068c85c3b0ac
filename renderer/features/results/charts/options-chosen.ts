/** The options of one question and how many chose each, first and second vote. */
import { lazy } from 'react';
import { optionLetter } from '../../../../shared/question/option-letter';
import type { Chart } from './chart';
import { optionLines } from './option-lines';

export const optionsChosen: Chart<'options-chosen'> = {
  name: 'options-chosen',
  title: ({ tally, at }, words) =>
    tally.questions[at]?.question.answer.form === 'write' ? words.votesTitleWritten : words.votesTitle,
  summary({ tally, at }, words) {
    const one = tally.questions[at];
    const most = one && optionLines(one, words).toSorted((a, b) => (b.counts[0] ?? 0) - (a.counts[0] ?? 0))[0];
    if (!one || !most) return words.answers(one?.votes[0]?.answered ?? 0);
    const name = most.option === null ? most.text : optionLetter(most.option);
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
          option === null ? text : optionLetter(option),
          option === null ? '' : text,
          isRight ? words.mark.right : '',
          ...votes,
        ];
      }),
    };
  },
  isEmpty: ({ tally, at }) => !tally.questions[at],
  height: ({ tally, at }) => (tally.questions[at]?.votes[0]?.counts.length ?? 2) * 72,
  Drawing: lazy(() => import('./options-chosen-rows')),
};
