/** What every chart of the register must hold; a new chart is checked the day it is added. */
import { describe, expect, it } from 'vitest';
import { results as words } from '../../../../shared/messages/results';
import { newOption } from '../../../../shared/question/carry-over';
import { written } from '../../../../shared/question/kinds/short-answer';
import type { Question } from '../../../../shared/question/question';
import { recordVersion, type SessionRecord } from '../../../../shared/results/session-record';
import { tallySession } from '../../../../shared/results/tally';
import { peopleOf } from '../people';
import type { ChartInput } from './chart';
import { chartOf, charts } from './charts';

const body = {
  explanation: '',
  notes: '',
  idea: '',
  level: 'medium' as const,
  tags: [],
  picture: null,
  credit: 'all-or-nothing' as const,
  standards: [],
  grounds: null,
  points: 1,
  seconds: null,
  secondVote: false,
};
const options = ['True', 'False'].map((text) => newOption(text, text));
const statement: Question = {
  ...body,
  id: 'q1',
  stem: 'It passed.',
  kind: 'true-false',
  answer: { form: 'choose', options, right: ['True'], many: false },
};
const why: Question = {
  ...body,
  id: 'q2',
  stem: 'Why?',
  kind: 'short-answer',
  answer: written(['votes'], 1),
};

const record: SessionRecord = {
  version: recordVersion,
  id: 's',
  stamp: '',
  title: 'Quiz',
  classId: null,
  className: '',
  startedAt: 0,
  finished: true,
  studentIds: ['a', 'b', 'c', 'd', 'e', 'f'],
  questions: [
    {
      question: statement,
      headline: '',
      revealed: true,
      votes: [
        {
          chosen: [0, 0, 1, 0, 1, -1],
          right: [1, 1, 0, 1, 0, -1],
          share: [],
          took: [],
          picks: [],
          written: [],
          nameless: [],
          hands: [],
        },
        {
          chosen: [0, 0, 0, 0, 1, -1],
          right: [1, 1, 1, 1, 0, -1],
          share: [],
          took: [],
          picks: [],
          written: [],
          nameless: [],
          hands: [],
        },
      ],
    },
    {
      question: why,
      headline: '',
      revealed: true,
      votes: [
        {
          chosen: [0, 1, -1, -1, -1, 0],
          right: [1, 0, -1, -1, -1, 1],
          took: [],
          share: [],
          picks: [],
          written: ['votes', 'money'],
          nameless: [],
          hands: [],
        },
      ],
    },
  ],
};

const inputOf = (from: SessionRecord, at: number): ChartInput => ({
  tally: tallySession(from),
  people: peopleOf(from, [], false, words),
  at,
  order: { by: 'name' },
  onOpen: () => {},
});

describe.each(charts.map((chart) => [chart.name, chart] as const))('the chart %s', (_, chart) => {
  it.each([0, 1])('says the same in a table and in a sentence (question %i)', (at) => {
    const { head, rows } = chart.table(inputOf(record, at), words);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(chart.summary(inputOf(record, at), words)).toMatch(/\d.*\.$/);
    expect(chart.title(inputOf(record, at), words)).not.toBe('');
    expect(chart.isEmpty(inputOf(record, at))).toBe(false);
    expect(chart.height(inputOf(record, at))).toBeGreaterThan(0);
  });

  it('knows when there is nothing to draw', () => {
    expect(chart.isEmpty(inputOf({ ...record, questions: [] }, 0))).toBe(true);
  });

  it('has a name of its own', () => {
    expect(chartOf(chart.name)).toBe(chart);
  });
});

it('the table of the bars gives counts, and a percent only from five answers on', () => {
  expect(chartOf('right-by-question').table(inputOf(record, 0), words).rows).toEqual([
    ['1', 'It passed.', '3', '5', '60%', '80%'],
    ['2', 'Why?', '2', '3', '–', '–'],
  ]);
});

it('the table of the grid says right, the letter, what was written, and no answer', () => {
  const { rows } = chartOf('answer-grid').table(inputOf(record, 0), words);
  expect(rows[0]).toEqual(['Student 1', 'right', 'right', '2']);
  expect(rows[1]).toEqual(['Student 2', 'right', 'wrote “money”', '1']);
  expect(rows[2]).toEqual(['Student 3', 'B', 'no answer', '0']);
});
