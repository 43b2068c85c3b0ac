/** What an export can't carry, said before anything is saved. */
import type { Question } from '../question/question';
import type { ExportFormat, ExportSource, LeftOut } from './export-format';
import { type TraitName, traitsOf } from './trait';

export type Loss = { question: Question } & ({ leftOut: LeftOut } | { without: TraitName[] });

export const leftOutOf = (format: ExportFormat, question: Question): LeftOut | null =>
  format.kinds.includes(question.kind) ? format.refuses(question) : 'kind';

const lostTraits = (format: ExportFormat, question: Question): TraitName[] => [
  ...new Set([
    ...traitsOf(question).filter((name) => !format.holds.includes(name)),
    ...(format.alsoLoses?.(question) ?? []),
  ]),
];

/** The topics with the questions alone that the format can hold. */
export const heldTopics = (format: ExportFormat, topics: ExportSource['topics']): ExportSource['topics'] =>
  topics.map((topic) => ({
    ...topic,
    questions: topic.questions.filter((question) => leftOutOf(format, question) === null),
  }));

/** One entry for each question that does not come through whole; empty when nothing is lost. */
export function lossesOf(format: ExportFormat, questions: readonly Question[]): Loss[] {
  return questions.flatMap((question): Loss[] => {
    const leftOut = leftOutOf(format, question);
    if (leftOut) return [{ question, leftOut }];
    const without = lostTraits(format, question);
    return without.length > 0 ? [{ question, without }] : [];
  });
}
