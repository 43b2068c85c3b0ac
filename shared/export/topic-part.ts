/** What a topic can have besides its questions; each format says which of it has a place in its files. */
import type { Topic } from '../library/topic';

export const topicPartNames = ['headline', 'dek', 'date', 'category', 'keyPoints', 'sources', 'vocabulary'] as const;
export type TopicPart = (typeof topicPartNames)[number];

/** What a set or a topic brings to an export. */
export type ExportTopic = Pick<Topic, TopicPart | 'questions'>;

export const topicPartsOf = (topic: ExportTopic): TopicPart[] =>
  topicPartNames.filter((name) => (topic[name]?.length ?? 0) > 0);
