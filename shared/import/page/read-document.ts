/** Reads a document or a saved page as a list of questions: its lines as pasted ones are read, its tables by their columns. */

import type { HtmlElement } from '../../rich-text/html-tree';
import { plainText } from '../../rich-text/plain-text';
import { firstWords } from '../admit';
import { bytesOfBase64 } from '../base64';
import { beginReading, headlineOf } from '../begin-reading';
import { readLines } from '../formats/page-lines';
import { questionList } from '../line-formats/question-list';
import { topicPage } from '../line-formats/topic-page';
import type { Reading, ReadQuestion, ReadTopic, Refusal } from '../reading';
import type { ImportTools } from '../source';
import { findMapping } from '../table/find-mapping';
import { readTable } from '../table/read-table';
import type { PageReader } from './inline-words';
import { KeptPieces } from './kept-pieces';
import { withRightMarks } from './mark-rights';
import { numberPage } from './number-page';
import { isTable, type PageLine, type PagePart, type PageTable } from './page-line';
import { partsOf } from './page-parts';

/** So many characters show what a page is. */
const longestSample = 40_000;

export const pageReader = (tools: ImportTools): PageReader => ({
  pieces: new KeptPieces(),
  links: [],
  keep: (address) => {
    const [, data] = /^data:image\/[a-z+.-]+;base64,(.+)$/is.exec(address) ?? [];
    const bytes = data === undefined ? null : bytesOfBase64(data);
    return bytes ? tools.keepPicture(bytes) : null;
  },
});

/** How much like a list of questions a page is, and how much like a page about a topic. */
export function fitsOf(root: HtmlElement, tools: ImportTools): { list: number; topic: number } {
  const parts = partsOf(root, pageReader(tools));
  const tables = parts.filter(isTable).some((table) => findMapping(asTable(table)) !== null);
  const lines = numberPage(linesOf(parts), longestSample);
  return { list: tables ? 0.9 : questionList.fits(lines), topic: topicPage.fits(lines) };
}

export function readQuestionPage(name: string, root: HtmlElement, tools: ImportTools): Reading {
  const reader = pageReader(tools);
  const parts = partsOf(root, reader);
  const tables = parts.filter(isTable).map((table) => readOneTable(name, table, tools));
  const lines = linesOf(parts);
  const fromTables = tables.some(({ topics }) => topics.length > 0);
  const text = numberPage(withRightMarks(lines, questionList));
  const listed = fromTables && questionList.fits(text) < 0.5 ? [] : [readLines(name, text, tools, questionList)];
  return restored(merged([...listed, ...tables], lines, name), reader.pieces);
}

/** A table that is none of questions is a part of the page's lines. */
function linesOf(parts: readonly PagePart[]): PageLine[] {
  return parts.flatMap((part): PageLine[] => {
    if (!isTable(part)) return [part];
    if (findMapping(asTable(part))) return [];
    return part.rows
      .flat()
      .flatMap((cell) => cell.split('\n'))
      .map((text) => ({ text, marks: [], heading: 0 }));
  });
}

const asTable = ({ rows }: PageTable) => ({ rows, lines: rows.map((_, at) => at + 1) });

function readOneTable(name: string, table: PageTable, tools: ImportTools): Reading {
  const mapping = findMapping(asTable(table));
  const reading = beginReading(name);
  if (mapping) readTable(asTable(table), mapping, reading, tools.newId);
  return reading.done();
}

function merged(readings: readonly Reading[], lines: readonly PageLine[], name: string): Reading {
  const topics = readings.flatMap((reading) => reading.topics);
  const title =
    topics.find(({ headline }) => headline !== headlineOf(name))?.headline ??
    lines.find(({ heading }) => heading > 0)?.text ??
    headlineOf(name);
  const [first] = topics;
  const questions = topics.flatMap((topic) => topic.questions);
  const refused = readings.flatMap((reading) => reading.refused);
  return { topics: first ? [{ ...first, headline: title, questions }] : [], refused };
}

/** The pieces that lines can't carry put back; a document has no lines to name. */
function restored({ topics, refused }: Reading, pieces: KeptPieces): Reading {
  const question = (read: ReadQuestion, at: number): ReadQuestion => {
    const { question: whole, notes } = pieces.restore(read.question);
    const place = { ...read.place, line: null, question: at + 1, words: firstWords(plainText(whole.stem)) };
    return { question: whole, place, notes: [...read.notes, ...notes] };
  };
  const empty: Refusal[] = [];
  /** What was nothing but a picture that could not be kept can't be asked. */
  const isWhole = ({ question: { stem, answer }, place, notes }: ReadQuestion): boolean => {
    const whole = stem !== '' && (answer.form !== 'choose' || answer.options.every(({ text }) => text !== ''));
    const code = notes.some((note) => note.code === 'mediaLost') ? 'mediaMissing' : 'emptyText';
    if (!whole) empty.push({ place, code, facts: {} });
    return whole;
  };
  const topic = (read: ReadTopic): ReadTopic => ({
    ...read,
    headline: pieces.plain(read.headline),
    dek: pieces.plain(read.dek),
    keyPoints: read.keyPoints.map((point) => ({ ...point, text: pieces.markup(point.text) })),
    questions: read.questions.map(question).filter(isWhole),
  });
  const refusal = (one: Refusal): Refusal => ({
    ...one,
    place: { ...one.place, line: null, words: pieces.plain(one.place.words) },
  });
  const whole = topics.map(topic);
  return { topics: whole, refused: [...refused.map(refusal), ...empty] };
}
