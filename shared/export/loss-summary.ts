/** What an export leaves behind, in figures and with the first words of what is left out, to be read before anything is saved. */
import * as z from 'zod/mini';
import { type SetAsideFiles, setAsideSchema } from '../library/library-list';
import { kindNames } from '../question/kinds';
import { type ExportFormat, leftOutReasons } from './export-format';
import { heldTopics, lossesOf } from './losses';
import { carriesPictures, type IsLost, lostPictures, shortWords } from './lost-pictures';
import { type ExportTopic, type TopicPart, topicPartNames, topicPartsOf } from './topic-part';
import { type TraitName, traitNames } from './trait';

export const lossSummarySchema = z.object({
  /** The name of the format that it is about. */
  format: z.string(),
  topics: z.int(),
  questions: z.int(),
  leftOut: z.array(z.object({ words: z.string(), kind: z.enum(kindNames), why: z.enum(leftOutReasons) })),
  /** How many questions come through without a trait of theirs. */
  without: z.array(z.object({ trait: z.enum(traitNames as [TraitName, ...TraitName[]]), questions: z.int() })),
  /** The pictures that would be in the file and can't be found. */
  lostPictures: z.array(z.object({ media: z.string(), description: z.string(), words: z.string() })),
  /** How many topics come through without a part of theirs. */
  ofTopics: z.array(z.object({ part: z.enum(topicPartNames), topics: z.int() })),
  /** The files that can't be read, of which nothing is in the export. */
  setAside: setAsideSchema,
});
export type LossSummary = z.infer<typeof lossSummarySchema>;

export function summariseLosses(
  format: ExportFormat,
  topics: readonly ExportTopic[],
  setAside: SetAsideFiles,
  isLost: IsLost,
): LossSummary {
  const questions = topics.flatMap((topic) => topic.questions);
  const counts = new Map<TraitName, number>();
  const leftOut: LossSummary['leftOut'] = [];
  for (const loss of lossesOf(format, questions)) {
    if ('leftOut' in loss)
      leftOut.push({ words: shortWords(loss.question.stem), kind: loss.question.kind, why: loss.leftOut });
    else for (const trait of loss.without) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  }
  const without = [...counts].map(([trait, count]) => ({ trait, questions: count }));
  return {
    format: format.name,
    topics: topics.length,
    questions: questions.length,
    leftOut,
    without: without.sort((a, b) => b.questions - a.questions),
    lostPictures: carriesPictures(format) ? lostPictures(heldQuestions(format, topics), isLost) : [],
    ofTopics: partsLost(format, topics),
    setAside,
  };
}

const heldQuestions = (format: ExportFormat, topics: readonly ExportTopic[]) =>
  heldTopics(format, topics).flatMap((topic) => topic.questions);

/** The file bears the headline of a topic that is alone in it. */
function partsLost(format: ExportFormat, topics: readonly ExportTopic[]): LossSummary['ofTopics'] {
  const held: readonly TopicPart[] = topics.length === 1 ? [...format.holdsOfTopic, 'headline'] : format.holdsOfTopic;
  const has = topics.map(topicPartsOf);
  return topicPartNames
    .filter((part) => !held.includes(part))
    .map((part) => ({ part, topics: has.filter((parts) => parts.includes(part)).length }))
    .filter(({ topics: n }) => n > 0);
}
