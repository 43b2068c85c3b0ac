/** CSV: a row a question, for any spreadsheet (RFC 4180); nothing in it is a live formula. */

import { kindOf } from '../../question/kinds';
import { optionLetter } from '../../question/option-letter';
import type { Question } from '../../question/question';
import { plainText } from '../../rich-text/plain-text';
import type { ExportFormat } from '../export-format';

export const csv: ExportFormat<'csv'> = {
  name: 'csv',
  label: 'CSV',
  extension: 'csv',
  kinds: ['choice', 'multiple-response', 'true-false', 'short-answer', 'poll', 'discussion'],
  holds: ['manyWithOneRight', 'explanation', 'points', 'seconds', 'level', 'tags', 'standards', 'notes', 'idea'],
  /** The tags of a question share a cell, where these signs part them. */
  alsoLoses: ({ tags }) => (tags.some((tag) => /[,;|\n]/.test(tag)) ? ['tags'] : []),
  holdsOfTopic: [],
  refuses: () => null,
  write({ topics }) {
    const questions = topics.flatMap((topic) => topic.questions);
    const most = Math.max(2, ...questions.map(({ answer }) => (answer.form === 'choose' ? answer.options.length : 0)));
    const rows = [headerOf(most), ...questions.map((question) => rowOf(question, most))];
    return [{ path: 'questions.csv', text: `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n` }];
  },
};

const headerOf = (options: number): string[] => [
  'Kind',
  'Question',
  ...Array.from({ length: options }, (_, at) => `Option ${at + 1}`),
  'Correct',
  'Points',
  'Seconds',
  'Level',
  'Tags',
  'Standards',
  'Idea',
  'Explanation',
  'Notes',
];

function rowOf(question: Question, most: number): string[] {
  const { answer, kind, stem, points, seconds, level, tags, standards, idea, explanation, notes } = question;
  const options = answer.form === 'choose' ? answer.options.map(({ text }) => plainText(text)) : [];
  return [
    kindOf(kind).label,
    plainText(stem),
    ...Array.from({ length: most }, (_, at) => options[at] ?? ''),
    correctOf(answer),
    String(points),
    String(seconds ?? 0),
    level,
    tags.join('; '),
    standards.join('; '),
    idea,
    plainText(explanation),
    notes,
  ];
}

function correctOf(answer: Question['answer']): string {
  if (answer.form === 'write') return linesOf(answer.accepted);
  if (answer.form !== 'choose') return '';
  return answer.options.flatMap(({ id }, at) => (answer.right.includes(id) ? [optionLetter(at)] : [])).join(', ');
}

/** The spellings of a short answer stand on lines of their own; one alone that holds a separator is written twice, so that lines are what separates. */
const linesOf = (spellings: readonly string[]): string =>
  (spellings.length === 1 && /[;|]/.test(spellings[0] ?? '') ? [...spellings, ...spellings] : spellings).join('\n');

/** A spreadsheet runs what begins like this (OWASP, CSV injection); a number is no formula. */
const formula = /^[=+\-@\t\r]/;
const number = /^[+-]?\d+([.,]\d+)?$/;

function cell(text: string): string {
  const inert = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
