/** Puts topics into month groups, newest or oldest first, or into one group by headline. */
import type { TopicSummary } from '../../../shared/library/library-list';
import { monthOf } from '../../ui/dates';
import { msg } from '../../ui/messages';

export type TopicOrder = 'newest' | 'oldest' | 'headline';

export interface TopicGroup {
  title: string;
  topics: TopicSummary[];
}

export function groupByMonth(topics: readonly TopicSummary[], order: TopicOrder): TopicGroup[] {
  if (order === 'headline') {
    const sorted = [...topics].sort((a, b) => a.headline.localeCompare(b.headline));
    return sorted.length === 0 ? [] : [{ title: msg.library.byHeadline, topics: sorted }];
  }
  const sign = order === 'newest' ? -1 : 1;
  const sorted = [...topics].sort(
    (a, b) => sign * (a.date ?? '').localeCompare(b.date ?? '') || a.headline.localeCompare(b.headline),
  );
  const groups = Map.groupBy(sorted, (topic) => (topic.date ? monthOf(topic.date) : msg.library.noDate));
  return [...groups].map(([title, members]) => ({ title, topics: members }));
}
