/** The list of topics by month, with filters; arrows move, Shift and Ctrl choose several. However long, only what is seen is drawn. */
import { ArrowDownWideNarrow, Plus, Search } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { Collection, Header, type Key, ListBox, ListBoxSection, ListLayout, Virtualizer } from 'react-aria-components';
import type { Library } from '../../../shared/library/library-list';
import { runCommand } from '../../desktop/commands';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { MenuButton } from '../../ui/menu-button';
import { msg } from '../../ui/messages';
import { Toolbar } from '../../ui/toolbar';
import { ChosenTopics } from './chosen-topics';
import { groupByMonth, type TopicOrder } from './group-by-month';
import { LibraryMenu } from './library-menu';
import { TopicFilters } from './topic-filters';
import './topic-list.css';
import { type Filter, fits } from './topic-fits';
import { TopicRow } from './topic-row';

interface Props {
  library: Library;
  topicId: string | undefined;
  filter: Filter;
  onChoose: (topicId: string) => void;
  onFilter: (filter: Filter) => void;
  children: ReactNode;
}

/** A longer name than this stands in two lines. */
const shortName = 13;

/** Near what rows and headings take up; each is measured when it is drawn. */
const layout = { estimatedRowSize: 116, estimatedHeadingSize: 36 };

export function TopicList({ library, topicId, filter, onChoose, onFilter, children }: Props) {
  const [order, setOrder] = useState<TopicOrder>('newest');
  /** As the list gave it, for it remembers where a range began. */
  const [several, setSeveral] = useState<ReadonlySet<Key>>(new Set());
  const { topics } = library;
  const groups = useMemo(
    () =>
      groupByMonth(
        topics.filter((topic) => fits(topic, filter)),
        order,
      ),
    [topics, filter, order],
  );
  const shown = useMemo(() => new Set(groups.flatMap((group) => group.topics.map((topic) => topic.id))), [groups]);
  const chosen = [...several].map(String).filter((id) => shown.has(id));
  const isGiven = chosen.length > 1 || (topicId !== undefined && several.has(topicId));
  const selected = isGiven ? several : topicId && shown.has(topicId) ? [topicId] : [];
  const choose = (keys: ReadonlySet<Key>) => {
    setSeveral(keys);
    const [only] = keys;
    if (only !== undefined && keys.size === 1) onChoose(String(only));
  };
  const none = emptyText(library);
  return (
    <section className="topic-list" aria-label={msg.library.topicsOf(library.name)}>
      <Toolbar>
        <h1
          className={library.name.length > shortName ? 'topic-list__name topic-list__name--long' : 'topic-list__name'}
          dir="auto"
          title={library.name}
        >
          {library.name}
        </h1>
        <LibraryMenu library={library} />
        <Button icon={Plus} isDisabled={library.readOnly} onPress={() => runCommand('newTopic')}>
          {msg.library.newTopic}
        </Button>
      </Toolbar>
      {chosen.length > 1 ? (
        <ChosenTopics library={library} topicIds={chosen} onDone={() => setSeveral(new Set())} />
      ) : (
        <TopicFilters topics={topics} filter={filter} onFilter={onFilter}>
          <IconButton
            label={msg.search.field}
            icon={Search}
            keys={['Ctrl', 'F']}
            onPress={() => runCommand('search')}
          />
          <OrderMenu onOrder={setOrder} />
        </TopicFilters>
      )}
      {children}
      <Virtualizer layout={ListLayout} layoutOptions={layout}>
        <ListBox
          className="topic-list__scroll"
          aria-label={msg.library.topicsOf(library.name)}
          selectionMode="multiple"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={selected}
          onSelectionChange={(keys) => choose(keys === 'all' ? shown : keys)}
          {...(none === null ? {} : { renderEmptyState: () => <p className="topic-list__none">{none}</p> })}
        >
          {groups.map((group) => (
            <ListBoxSection key={group.title} id={`month ${group.title}`}>
              <Header className="topic-list__month">{group.title}</Header>
              <Collection items={group.topics}>
                {(topic) => <TopicRow topic={topic} isFirst={topic === group.topics[0]} />}
              </Collection>
            </ListBoxSection>
          ))}
        </ListBox>
      </Virtualizer>
    </section>
  );
}

function OrderMenu({ onOrder }: { onOrder: (order: TopicOrder) => void }) {
  return (
    <MenuButton
      label={msg.library.sort}
      icon={ArrowDownWideNarrow}
      items={[
        { id: 'newest', label: msg.library.newestFirst },
        { id: 'oldest', label: msg.library.oldestFirst },
        { id: 'headline', label: msg.library.byHeadline },
      ]}
      onAction={(id) => onOrder(id as TopicOrder)}
    />
  );
}

/** Of an empty library the page beside the list says what to do. */
function emptyText(library: Library): string | null {
  if (library.state === 'opening') return msg.library.opening;
  if (library.state === 'away') return msg.library.awayList;
  return library.topics.length > 0 ? msg.library.nothingMatches : null;
}
