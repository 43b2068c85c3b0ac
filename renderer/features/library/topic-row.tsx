/** One topic in the list: its day, its headline, and how far its questions are. */
import { ListBoxItem } from 'react-aria-components';
import type { TopicSummary } from '../../../shared/library/library-list';
import { weekdayOf } from '../../ui/dates';
import { msg } from '../../ui/messages';
import { needsWork } from './topic-fits';

export function TopicRow({ topic, isFirst }: { topic: TopicSummary; isFirst: boolean }) {
  const headline = topic.headline || msg.library.untitled;
  return (
    <ListBoxItem id={topic.id} textValue={headline} className={isFirst ? 'topic-row topic-row--first' : 'topic-row'}>
      <div className="topic-row__day">
        {topic.date ? Number(topic.date.slice(8)) : ''}
        {topic.date && <small>{weekdayOf(topic.date)}</small>}
      </div>
      <div className="topic-row__text">
        <h2 dir="auto" title={headline}>
          {headline}
        </h2>
        {topic.dek && (
          <p className="topic-row__dek" dir="auto" title={topic.dek}>
            {topic.dek}
          </p>
        )}
        <p className="topic-row__meta">
          {topic.category && <span dir="auto">{topic.category}</span>}
          {needsWork(topic) ? (
            <span className="topic-row__work">{msg.library.ready(topic.ready ?? 0, topic.questions)}</span>
          ) : (
            <span>{msg.library.questions(topic.questions)}</span>
          )}
        </p>
      </div>
    </ListBoxItem>
  );
}
