/** Reads a file of lines as pasted text is read, and says of each question and each line left out what the teacher should know. */
import { newQuestion } from '../../question/new-question';
import type { Question } from '../../question/question';
import { plainText } from '../../rich-text/plain-text';
import { firstWords } from '../admit';
import { emptyTopic, headlineOf } from '../begin-reading';
import { buildTopic } from '../build-topic';
import type { Finding } from '../finding';
import type { LineFormat } from '../line-format';
import { unitsOf } from '../line-units';
import type { Note } from '../note';
import type { PastedLine, TextLine } from '../pasted-line';
import { gatherQuestions } from '../question-parts';
import { numberLines } from '../read-text';
import type { Place, Reading, ReadQuestion, Refusal } from '../reading';
import type { ImportSource, ImportTools } from '../source';

export const readPageLines = (source: ImportSource, tools: ImportTools, format: LineFormat): Reading =>
  readLines(source.name, numberLines(source.as === 'text' ? source.text : ''), tools, format);

/** `file` is the name of the file that the lines stand in. */
export function readLines(
  file: string,
  numbered: readonly TextLine[],
  { newId }: ImportTools,
  format: LineFormat,
): Reading {
  const lines = format.read(numbered);
  const { topic, findings } = buildTopic(lines, newId);
  const firstLines = gatherQuestions(unitsOf(lines)).questions.map((parts) => parts.lines[0] ?? null);
  const found = byQuestion(findings);
  const read = topic.questions.map((question, place) =>
    admitted(question, found.get(place + 1) ?? [], {
      file,
      line: firstLines[place] ?? null,
      question: place + 1,
      words: firstWords(plainText(question.stem)),
    }),
  );
  const questions = read.filter((one): one is ReadQuestion => 'question' in one);
  const { date, headline, dek, category, keyPoints, sources, vocabulary } = topic;
  const kept = {
    ...emptyTopic(headline || headlineOf(file)),
    date,
    dek,
    category,
    keyPoints,
    sources,
    vocabulary,
    questions,
  };
  const refused = read.filter((one): one is Refusal => 'code' in one);
  return {
    topics: [kept],
    refused: [...refused, ...leftOut(lines, file), ...loose(findings, lines, file)],
  };
}

/** Once for all: a long list with something to say of each question would take minutes otherwise. */
function byQuestion(findings: readonly Finding[]): Map<number | undefined, Finding[]> {
  const found = new Map<number | undefined, Finding[]>();
  for (const one of findings) {
    const others = found.get(one.question);
    if (others) others.push(one);
    else found.set(one.question, [one]);
  }
  return found;
}

/** A number without a question behind it, as an empty row of a list has. */
const onlyLabel = /^(?:q(?:uestion)?\s?[.#]?\s?)?[([]?\d{1,3}\s?[.):\]]*$/i;

function admitted(question: Question, findings: readonly Finding[], place: Place): ReadQuestion | Refusal {
  if (onlyLabel.test(plainText(question.stem).trim())) return { place, code: 'emptyText', facts: {} };
  const codes = findings.map(({ code }) => code);
  if (codes.includes('questionHasOneOption')) return { place, code: 'oneOption', facts: {} };
  if (codes.includes('answerNotAmongOptions')) return { place, code: 'answerNotAmongOptions', facts: {} };
  if (codes.includes('twoRight')) return { place, code: 'malformed', facts: { what: 'marksDiffer' } };
  const notes: Note[] =
    codes.includes('questionHasNoKey') || codes.includes('questionHasNoOptions') ? [{ code: 'noKey', facts: {} }] : [];
  if (!codes.includes('questionHasNoOptions')) return { question, place, notes };
  // An open question is answered in words, as long as the teacher gives it no options.
  const { kind, answer, credit } = newQuestion('short-answer', () => question.id);
  return { question: { ...question, kind, answer, credit }, place, notes };
}

/** Lines that fit nowhere, one refusal for each run of them, and directions. */
function leftOut(lines: readonly PastedLine[], file: string): Refusal[] {
  return lines
    .filter((line, at) => (isUnfit(line) && !isUnfit(lines[at - 1])) || isDirection(line))
    .map(({ number, text }) => ({
      place: { file, line: number, question: null, words: firstWords(text) },
      code: 'noQuestion',
      facts: {},
    }));
}

const isUnfit = (line: PastedLine | undefined): boolean => line?.reason?.code === 'unfit';

/** What tells students what to do is said to be left out; a place for their name is not. */
const isDirection = ({ text, reason }: PastedLine): boolean => reason?.code === 'instruction' && !/_{2}/.test(text);

/** Answers and options that stand where no question is. */
function loose(findings: readonly Finding[], lines: readonly PastedLine[], file: string): Refusal[] {
  const byNumber = new Map(lines.map((line) => [line.number, line.text]));
  return findings
    .filter(({ code }) => code === 'answerUnclear' || code === 'lineHasNoQuestion' || code === 'keyNamesNoQuestion')
    .map(({ lines: [number = null] }) => ({
      place: { file, line: number, question: null, words: firstWords(byNumber.get(number ?? 0) ?? '') },
      code: 'malformed',
      facts: { what: 'answerAlone' },
    }));
}
