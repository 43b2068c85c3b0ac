/** Makes topics of what was read and chosen, as they will lie in the library. */

import type { Topic } from '../library/topic';
import { topicVersion } from '../library/versions';
import { mediaNamesIn } from '../rich-text/media-name';
import type { FileReading } from './file-reading';
import type { ReadTopic } from './reading';

/** What stands for a topic without questions among the chosen. */
export const topicKey = (fileId: string, index: number): string => `${fileId} ${index}`;

/** Everything that can be added: ids of questions, and keys of topics without any. */
export const everyKey = (files: readonly FileReading[]): string[] =>
  files.flatMap((file) => file.reading.topics.flatMap((topic, index) => keysOf(file, topic, index)));

/** What the tick of a topic adds or leaves out. */
export const keysOf = (file: FileReading, topic: ReadTopic, index: number): string[] =>
  topic.questions.length === 0 ? [topicKey(file.id, index)] : topic.questions.map(({ question }) => question.id);

interface Making {
  /** Ids of questions, and keys of topics that have none. */
  chosen: ReadonlySet<string>;
  newId: () => string;
  now: number;
}

export function topicsToAdd(files: readonly FileReading[], making: Making): Topic[] {
  return files.flatMap((file) =>
    file.reading.topics.flatMap((read, index) => {
      const questions = read.questions.map(({ question }) => question).filter(({ id }) => making.chosen.has(id));
      const isWanted = questions.length > 0 || making.chosen.has(topicKey(file.id, index));
      return isWanted ? [{ ...topicOf(read, file.name, making), questions }] : [];
    }),
  );
}

function topicOf(read: ReadTopic, fileName: string, { newId, now }: Making): Topic {
  const { date, dek, category, keyPoints, sources, vocabulary } = read;
  const headline = read.headline.trim() || ownName(fileName);
  return {
    version: topicVersion,
    id: newId(),
    date,
    headline,
    dek,
    category,
    keyPoints,
    sources,
    vocabulary,
    questions: [],
    changedAt: now,
  };
}

/** The last part of its name, without what it ends in. */
const ownName = (fileName: string): string =>
  (fileName.split(/ › |[/\\]/).at(-1) ?? fileName).replace(/\.[a-z0-9]{1,5}$/i, '') || fileName;

/** A topic with everything that was added behind what it had. */
export function joinedTopic(topic: Topic, added: readonly Topic[], now: number): Topic {
  const all = <Part extends 'keyPoints' | 'sources' | 'vocabulary' | 'questions'>(part: Part): Topic[Part] =>
    [...topic[part], ...added.flatMap((one) => one[part] as Topic[Part][number][])] as Topic[Part];
  return {
    ...topic,
    keyPoints: all('keyPoints'),
    sources: all('sources'),
    vocabulary: all('vocabulary'),
    questions: all('questions'),
    changedAt: now,
  };
}

/** The pictures that the topics show, each once. */
export const mediaOf = (topics: readonly Topic[]): string[] => mediaNamesIn(JSON.stringify(topics));
