/** A saved page about one topic: date, headline, dek, sentences, questions, and what the site says about itself. */

import { claimLine } from '../claim-line';
import { give } from '../give-role';
import { readKeyPoints } from '../key-point-zone';
import { questionLabel, readStem } from '../labels';
import type { LineFormat } from '../line-format';
import { asks } from '../line-shape';
import { readHead } from '../page-head';
import type { PastedLine, TextLine } from '../pasted-line';
import { isProse } from '../prose';
import { readKey, readQuestions } from '../question-zone';
import { looksLikeDate } from '../read-date';
import { skipRepeats } from '../repeats';
import { cutText, gather, type Section } from '../sections';
import { endsQuestion, endsSentence, wordCount } from '../sentence-signs';
import { readVocabulary } from '../vocabulary-zone';

export const topicPage: LineFormat<'topic-page'> = { name: 'topic-page', fits, read };

function fits(lines: readonly TextLine[]): number {
  const { sections } = cutText(lines, claimOnPage);
  const open = sections.flatMap((section) => section.open);
  const long = open.filter((line) => wordCount(line.text) >= 8 && !endsQuestion(line.text)).length;
  const prose = open.filter((line, index) => isProse(line.text, open[index + 1]?.text)).length;
  const date = lines.slice(0, 15).some((line) => looksLikeDate(line.text));
  if (
    prose === 0 &&
    !sections.some((section) => section.zone === 'keyPoints' && section.open.length > 0) &&
    !(date && long > 1)
  )
    return 0;
  const headed =
    open[0] !== undefined && !looksLikeDate(open[0].text) ? !endsSentence(open[0].text) : open[1] !== undefined;
  const questions = open.some((line) => endsQuestion(line.text) && wordCount(line.text) >= 4);
  const repeats = new Set(lines.slice(0, 10).map((line) => line.text)).size < Math.min(10, lines.length);
  const told = sections.some((section) => section.zone === 'keyPoints');
  return (
    (date ? 0.35 : 0) +
    (date || prose * 2 >= long ? Math.min(prose, 3) * 0.1 : 0) +
    (prose > 2 && prose * 2 >= long ? 0.1 : 0) +
    (headed ? 0.1 : 0) +
    (questions ? 0.2 : 0) +
    (repeats ? 0.2 : 0) +
    (told ? 0.2 : 0) +
    (isParted(sections) ? 0.4 : 0)
  );
}

/** A heading that asks what the text below it tells is no question. */
const claimOnPage = (line: TextLine): PastedLine | null =>
  line.heading && asks(line.text) ? give(line, { role: 'skipped', reason: { code: 'heading' } }) : claimLine(line);

/** Key points under a heading of their own with another part below them are no sheet of questions. */
function isParted(sections: readonly Section[]): boolean {
  const full = sections.filter(({ open }) => open.length > 0);
  const points = full.findIndex(({ zone, open }) => zone === 'keyPoints' && open.every((line) => !asks(line.text)));
  return (
    points >= 0 && full.slice(points + 1).some(({ zone }) => zone !== null && zone !== 'keyPoints' && zone !== 'aside')
  );
}

function read(lines: readonly TextLine[]): PastedLine[] {
  const { claimed, sections } = cutText(lines, claimOnPage);
  const open = sections.flatMap((section) => section.open);
  const long = open.filter((line) => wordCount(line.text) >= 8 && !asks(line.text));
  const stops = long.filter((line) => endsSentence(line.text)).length * 2 >= long.length;
  const [first] = sections;
  const headed = [...claimed.values()].some((line) => line.role === 'headline');
  const headSource = first && first.open.length > 0 ? first.open : [];
  const head = readHead(headSource, headed, { stops, cut: sections.length > 1 });
  const rest = sections.map((section, index) =>
    index === 0 ? { ...section, open: section.open.slice(head.length) } : section,
  );
  const read = rest.flatMap((section) => readSection(section));
  return skipRepeats(gather(lines, claimed, [...head, ...read]));
}

function readSection({ zone, open }: Section): PastedLine[] {
  const dates = open
    .filter((line, index) => zone !== 'questions' && looksLikeDate(line.text) && !isEndOf(open[index - 1], line))
    .map((line) => give(line, { role: 'date' }));
  const lines = open.filter((line) => !dates.some((date) => date.number === line.number));
  if (zone === 'sources') return lines.map((line) => give(line, { role: 'source' }));
  if (zone === 'answers') return readKey(lines);
  if (zone === 'questions') return readQuestions(lines, false);
  if (zone === 'vocabulary') {
    const { words, rest } = readVocabulary(lines);
    if (words.length > 0) return [...dates, ...words, ...readSection({ zone: null, open: [...rest] })];
  }
  const start = lines.findIndex((_, index) => beginsQuestions(lines, index));
  const points = start < 0 ? lines : lines.slice(0, start);
  const read = readKeyPoints(points, lines[points.length]);
  const pieces = read.filter((line) => line.role === 'question');
  const questions = start < 0 ? [] : readQuestions(lines.slice(start), false);
  const [asked, ...others] = questions;
  return [
    ...dates,
    ...read,
    ...(asked && pieces.length > 0 ? [{ ...asked, continues: 'above' as const }, ...others] : questions),
  ];
}

/** Whether a date is the end of the sentence above it, which was split: "... runs until" and "April 2027." */
const isEndOf = (above: TextLine | undefined, date: TextLine): boolean =>
  above !== undefined && wordCount(above.text) > 6 && !endsSentence(above.text) && endsSentence(date.text);

/** So many statements in a row under a question show that it belongs to the text and asks nobody. */
const manyStatements = 5;

function beginsQuestions(lines: readonly TextLine[], index: number): boolean {
  const line = lines[index];
  const next = lines[index + 1]?.text ?? '';
  if (!line) return false;
  const below = lines.slice(index + 1, index + 1 + manyStatements);
  if (below.length === manyStatements && below.every((one) => isProse(one.text, undefined))) return false;
  return (
    asks(readStem(line.text).text) ||
    questionLabel(line.text)?.named === true ||
    (/^\*?[([]?[Aa][).]\s/.test(next) && !/^[Aa]\.?\s\p{Ll}/u.test(next))
  );
}
