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
  /** The headlines the teacher gave, by the keys of topics. */
  headlines?: Readonly<Record<string, string>>;
  newId: () => string;
  now: number;
}

export function topicsToAdd(files: readonly FileReading[], making: Making): Topic[] {
  return files.flatMap((file) =>
    file.reading.topics.flatMap((read, index) => {
      const questions = read.questions.map(({ question }) => question).filter(({ id }) => making.chosen.has(id));
      const isWanted = questions.length > 0 || making.chosen.has(topicKey(file.id, index));
      const headline = making.headlines?.[topicKey(file.id, index)]?.trim() || headlineOf(read, file.name);
      return isWanted ? [{ ...topicOf(read, making), headline, questions }] : [];
    }),
  );
}

/** Its own, or the name of the file where it has none. */
export const headlineOf = (read: Pick<ReadTopic, 'headline'>, fileName: string): string =>
  read.headline.trim() || ownName(fileName);

function topicOf(read: ReadTopic, { newId, now }: Making): Omit<Topic, 'headline'> {
  const { date, dek, category, keyPoints, sources, vocabulary } = read;
  return {
    version: topicVersion,
    id: newId(),
    date,
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
