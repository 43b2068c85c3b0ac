/** The filters over the list of topics; a category or a tag chosen beside it is shown here too, and taken away here. */
import type { ReactNode } from 'react';
import type { TopicSummary } from '../../../shared/library/library-list';
import { Chip } from '../../ui/chip';
import { msg } from '../../ui/messages';
import { type Filter, needsWork } from './topic-fits';

interface Props {
  topics: readonly TopicSummary[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** At the other end of the line. */
  children: ReactNode;
}

export function TopicFilters({ topics, filter, onFilter, children }: Props) {
  const { onlyWork, category, tag } = filter;
  const isAll = !onlyWork && category === null && tag === null;
  return (
    <div className="topic-list__filters" role="group" aria-label={msg.library.filters}>
      <Chip isOn={isAll} onToggle={() => onFilter({ onlyWork: false, category: null, tag: null })}>
        {msg.library.all(topics.length)}
      </Chip>
      <Chip isOn={onlyWork} onToggle={() => onFilter({ ...filter, onlyWork: !onlyWork })}>
        {msg.library.needsWork(topics.filter(needsWork).length)}
      </Chip>
      {category !== null && (
        <Chip isOn onToggle={() => onFilter({ ...filter, category: null })}>
          {msg.library.inCategory(category || msg.library.noCategory)}
        </Chip>
      )}
      {tag !== null && (
        <Chip isOn onToggle={() => onFilter({ ...filter, tag: null })}>
          {msg.library.withTag(tag)}
        </Chip>
      )}
      <div className="topic-list__order">{children}</div>
    </div>
  );
}
