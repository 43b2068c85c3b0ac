/** Which topics a list shows: all, or those that need work, of a category, with a tag. */
import type { TopicSummary } from '../../../shared/library/library-list';

export interface Filter {
  onlyWork: boolean;
  category: string | null;
  tag: string | null;
}

export const needsWork = ({ ready, questions }: TopicSummary): boolean =>
  questions === 0 || (ready !== null && ready < questions);

export const fits = (topic: TopicSummary, { onlyWork, category, tag }: Filter): boolean =>
  (!onlyWork || needsWork(topic)) &&
  (category === null || topic.category === category) &&
  (tag === null || topic.tags.includes(tag));
