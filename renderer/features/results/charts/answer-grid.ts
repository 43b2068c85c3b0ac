/** The grid of students by questions: who was right, and what the others answered. */
import { lazy } from 'react';
import { gridOf } from '../../../../shared/results/grid';
import { cellInWords } from '../option-words';
import { sayShare } from '../say-share';
import type { Chart } from './chart';
import { sortedRows } from './sorted-rows';

const gridRow = 22;

export const answerGrid: Chart<'answer-grid'> = {
  name: 'answer-grid',
  title: (_, words) => words.gridTitle,
  summary({ tally }, words) {
    const { rows, scoredQuestions } = gridOf(tally);
    const scores = rows.flatMap(({ score }) => (score === null ? [] : [score]));
    const all = scores.filter((score) => scoredQuestions > 0 && score === scoredQuestions).length;
    return words.gridSummary({
      students: scores.length,
      questions: tally.questions.length,
      best: Math.max(0, ...scores),
      of: scoredQuestions,
      all,
    });
  },
  table(input, words) {
    const { tally, people } = input;
    const { scoredQuestions } = gridOf(tally);
    const head = [
      words.gridStudent,
      ...tally.questions.map(({ index }) => String(index + 1)),
      words.gridOf(scoredQuestions),
    ];
    const students = sortedRows(input).map(({ student, cells, score }) => [
      people.name(student),
      ...cells.map((cell) => cellInWords(cell, words)),
      score === null ? words.none : String(score),
    ]);
    return {
      head,
      rows: [
        ...students,
        [
          words.gridShareRow,
          ...tally.questions.map(({ first }) => sayShare(first, words)),
          sayShare(tally.whole, words),
        ],
      ],
    };
  },
  isEmpty: ({ tally }) => tally.questions.length === 0,
  height: ({ tally }) => (tally.record.studentIds.length + 2) * gridRow,
  Drawing: lazy(() => import('./answer-grid-table')),
};
