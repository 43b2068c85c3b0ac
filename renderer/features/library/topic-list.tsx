/** The list of topics by month, with filters; arrows move, Enter opens. */
import { ArrowDownWideNarrow, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { Library, TopicSummary } from '../../../shared/library/library-list';
import { runCommand } from '../../desktop/commands';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { MenuButton } from '../../ui/menu-button';
import { msg } from '../../ui/messages';
import { Toolbar } from '../../ui/toolbar';
import { groupByMonth, type TopicOrder } from './group-by-month';
import './topic-list.css';
import { weekdayOf } from '../../ui/dates';

interface Props {
  library: Library;
  topicId: string | undefined;
  onChoose: (topicId: string) => void;
  children: ReactNode;
}

const needsWork = (topic: TopicSummary) => topic.ready < topic.questions || topic.questions === 0;

export function TopicList({ library, topicId, onChoose, children }: Props) {
  const [onlyWork, setOnlyWork] = useState(false);
  const [order, setOrder] = useState<TopicOrder>('newest');
  const open = library.topics.filter(needsWork);
  const groups = groupByMonth(onlyWork ? open : library.topics, order);
  return (
    <section className="topic-list" aria-label={msg.library.topicsOf(library.name)}>
      <Toolbar>
        <h1 className="topic-list__name">{library.name}</h1>
        <MenuButton
          label={msg.library.sort}
          icon={ArrowDownWideNarrow}
          items={[
            { id: 'newest', label: msg.library.newestFirst },
            { id: 'oldest', label: msg.library.oldestFirst },
            { id: 'headline', label: msg.library.byHeadline },
          ]}
          onAction={(id) => setOrder(id as TopicOrder)}
        />
        <Button icon={Plus} isDisabled={library.readOnly} onPress={() => runCommand('newTopic')}>
          {msg.library.newTopic}
        </Button>
      </Toolbar>
      <div className="topic-list__filters" role="group" aria-label={msg.library.filters}>
        <Chip isOn={!onlyWork} onToggle={() => setOnlyWork(false)}>
          {msg.library.all(library.topics.length)}
        </Chip>
        <Chip isOn={onlyWork} onToggle={() => setOnlyWork(true)}>
          {msg.library.needsWork(open.length)}
        </Chip>
      </div>
      <div className="topic-list__scroll">
        {children}
        <ListBox
          aria-label={msg.library.topicsOf(library.name)}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={topicId ? [topicId] : []}
          onSelectionChange={(keys) => {
            const [chosen] = keys === 'all' ? [] : keys;
            if (typeof chosen === 'string') onChoose(chosen);
          }}
          renderEmptyState={() => (
            <p className="topic-list__none">{onlyWork ? msg.library.nothingMatches : msg.library.emptyTitle}</p>
          )}
        >
          {groups.map((group) => (
            <ListBoxSection key={group.title} id={group.title}>
              <Header className="topic-list__month">{group.title}</Header>
              <Collection items={group.topics}>{(topic) => <TopicRow topic={topic} />}</Collection>
            </ListBoxSection>
          ))}
        </ListBox>
      </div>
    </section>
  );
}

function TopicRow({ topic }: { topic: TopicSummary }) {
  const headline = topic.headline || msg.library.untitled;
  return (
    <ListBoxItem id={topic.id} textValue={headline} className="topic-row">
      <div className="topic-row__day">
        {topic.date ? Number(topic.date.slice(8)) : ''}
        {topic.date && <small>{weekdayOf(topic.date)}</small>}
      </div>
      <div className="topic-row__text">
        <h2 dir="auto">{headline}</h2>
        {topic.dek && (
          <p className="topic-row__dek" dir="auto">
            {topic.dek}
          </p>
        )}
        <p className="topic-row__meta">
          {topic.category && <span>{topic.category}</span>}
          {topic.ready === topic.questions && topic.questions > 0 ? (
            <span>{msg.library.questions(topic.questions)}</span>
          ) : (
            <span className="topic-row__work">{msg.library.ready(topic.ready, topic.questions)}</span>
          )}
        </p>
      </div>
    </ListBoxItem>
  );
}
