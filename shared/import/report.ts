/** The report of an import as plain text: what is ready, what to know about it, and what was refused with its place and reason. */
import type { Messages } from '../messages/messages';
import { problemText } from '../problem';
import { plainText } from '../rich-text/plain-text';
import type { FileReading } from './file-reading';
import type { ImportSum } from './import-sum';
import type { ReadQuestion, Refusal } from './reading';

type Words = Pick<Messages, 'importFiles' | 'importNotes' | 'problems'>;

/** `when` is the day and time as the teacher writes them. */
export function importReport(files: readonly FileReading[], when: string, words: Words): string {
  const { report } = words.importFiles;
  const parts = files.map((file) => ofFile(file, words));
  return `${[report.title, when, '', report.sum(sumOf(files)), '', ...parts].join('\n')}\n`;
}

export function sumOf(files: readonly FileReading[]): ImportSum {
  const questions = files.flatMap(questionsOf);
  return {
    files: files.length,
    questions: questions.length,
    withNotes: questions.filter(({ notes }) => notes.length > 0).length,
    refused: files.reduce((sum, { reading, problem }) => sum + reading.refused.length + (problem ? 1 : 0), 0),
  };
}

export const questionsOf = ({ reading }: FileReading): ReadQuestion[] =>
  reading.topics.flatMap(({ questions }) => questions);

function ofFile(file: FileReading, words: Words): string {
  const { report } = words.importFiles;
  const format = file.choices.find(({ name }) => name === file.format)?.label;
  const head = [`${file.name}${format ? ` (${format})` : ''}`];
  if (file.problem) head.push(`  ${problemText(file.problem, words.problems)}`);
  const refused = file.reading.refused.map((one) => `  ${refusalText(one, words.importNotes)}`);
  const fine = questionsOf(file).length;
  const section = (title: string, lines: string[]) =>
    lines.length > 0 ? [`${title} (${lines.length})`, ...lines] : [];
  const ready = questionsOf(file).map((one) => `  ${questionText(one, words.importNotes)}`);
  const noted = ready.filter((line) => line.includes('\n'));
  return [
    ...head,
    ...section(report.refused, refused),
    ...(refused.length > 0 ? [`  ${words.importNotes.fine(fine)}`] : []),
    ...section(report.withNotes, noted),
    ...section(
      report.ready,
      ready.filter((line) => !line.includes('\n')),
    ),
    '',
  ].join('\n');
}

export const refusalText = ({ place, code, facts }: Refusal, words: Messages['importNotes']): string =>
  words.refusal(words.place(place), words.refusals[code](facts));

function questionText({ question, place, notes }: ReadQuestion, words: Messages['importNotes']): string {
  const stem = plainText(question.stem).replace(/\s+/g, ' ').slice(0, 100);
  const where = words.place({ ...place, words: '' });
  return [`${where}: ${stem}`, ...notes.map(({ code, facts }) => `    ${words.notes[code](facts)}`)].join('\n');
}
