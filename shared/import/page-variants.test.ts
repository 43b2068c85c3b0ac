/** One page told in the many ways that saved pages differ comes out as the same topic. */

import { expect, it } from 'vitest';
import { plainText } from '../rich-text/plain-text';
import { buildTopic } from './build-topic';
import { readPastedText } from './read-pasted-text';

const date = 'March 4, 2026';
const headline = 'Harbor town votes for a tidal power plant';
const dek = 'A close vote ends ten years of talks';
const points = [
  'Voters in Port Ellis approved a tidal power plant on Tuesday with 52 percent of all votes.',
  'The plant will make power for about 9,000 homes and cost $210 million over its first ten years.',
  'Fishing families fear for the herring that pass the harbor mouth in April and in May every year.',
];
const questions = [
  'How many homes will the plant supply?',
  'The vote was close. Why does that matter for the town?',
  'Who fears for the herring?',
];

function read(lines: readonly string[]) {
  const page = readPastedText(lines.join('\n'));
  if (!page.ok) throw new Error(page.problem.code);
  const { topic } = buildTopic(page.value.lines, () => 'id');
  return {
    date: topic.date,
    headline: topic.headline,
    dek: topic.dek,
    points: topic.keyPoints.map((point) => plainText(point.text)),
    questions: topic.questions.map((question) => plainText(question.stem)),
  };
}

const whole = { date: '2026-03-04', headline, dek, points, questions };
const body = [...points, ...questions];
const inPieces = (points[0] ?? '').split(/ (?=Port Ellis|approved)/);

it.each<[string, string[]]>([
  ['with the head repeated', [date, headline, dek, date, dek, ...body]],
  ['with the headline repeated', [date, headline, dek, headline, date, dek, ...body]],
  ['with the head once', [date, headline, dek, ...body]],
  ['with the headline first', [headline, date, dek, ...body]],
  ['with the date under the dek', [headline, dek, date, ...body]],
  ['with a byline and a reading time', [headline, dek, 'By Ann Lee, Staff Writer', `${date} | 4 min read`, ...body]],
  [
    'below the ways around the site',
    ['Harbor News', 'Home', 'Quiz', 'Log in', date, headline, dek, date, dek, ...body],
  ],
  ['with headings', [date, headline, dek, 'What happened', ...points, 'Test your knowledge', ...questions]],
  ['with a link text in pieces', [date, headline, dek, ...inPieces, ...points.slice(1), ...questions]],
  [
    'with bullets and figures',
    [
      date,
      headline,
      dek,
      ...points.map((point) => `• ${point}`),
      ...questions.map((question, index) => `${index + 1}. ${question}`),
    ],
  ],
  [
    'with figures before both',
    [date, headline, dek, ...[...points, ...questions].map((line, index) => `${(index % 3) + 1}) ${line}`)],
  ],
  [
    'with counters',
    [
      date,
      headline,
      dek,
      ...points,
      ...questions.flatMap((question, index) => [`Question ${index + 1} of 3`, question]),
    ],
  ],
  ['with blank lines between all', [date, headline, dek, ...body].flatMap((line) => [line, ''])],
  [
    'with a footer',
    [date, headline, dek, ...body, 'More than 3,000 lessons in one place.', 'Pricing', 'Blog', '© 2026 Harbor News'],
  ],
])('%s', (_, lines) => expect(read(lines)).toEqual(whole));

it.each<[string, string[]]>([
  ['once', [date, headline, ...body]],
  ['with the date repeated', [date, headline, date, ...body]],
  [
    'with a link text first',
    [date, headline, 'Voters in', ...(points[0] ?? '').split('Voters in ').slice(1), ...points.slice(1), ...questions],
  ],
])('without a dek, %s', (_, lines) => expect(read(lines)).toEqual({ ...whole, dek: '' }));

it('without full stops', () => {
  const bare = points.map((point) => point.replace(/\.$/, ''));
  expect(read([date, headline, dek, date, dek, ...bare, ...questions])).toEqual({ ...whole, points: bare });
});

it('without a date, or without questions', () => {
  expect(read([headline, dek, ...body])).toEqual({ ...whole, date: null });
  expect(read([date, headline, dek, ...points])).toEqual({ ...whole, questions: [] });
});

it('with a date alone at the end of a sentence that was split', () => {
  const split = ['The plant will be paid for out of the harbor fund of the town until', 'April 2031.'];
  const page = [date, headline, dek, ...points, ...split, ...questions];
  expect(read(page)).toEqual({ ...whole, points: [...points, split.join(' ')] });
});
