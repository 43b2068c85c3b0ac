/** The search page: words and filters over every library, what they find, and smart lists made of them. */
import { Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { problemText } from '../../../shared/problem';
import { noFilters } from '../../../shared/search/query';
import { useCommand } from '../../desktop/commands';
import { navigate, usePlace } from '../../desktop/navigation';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { SearchField } from '../../ui/search-field';
import { Toolbar } from '../../ui/toolbar';
import { FilterGroups } from './filter-groups';
import { ResultsList } from './results-list';
import { SaveList } from './save-list';
import './search-page.css';
import { hasFilters, isEmptyQuery, useQuery } from './use-query';
import { useRested } from './use-rested';
import { useSmartLists } from './use-smart-lists';

/** So many at first, and so many more each time. */
const atOnce = 80;
const topicsAtFirst = 5;

export default function SearchPage() {
  const place = usePlace();
  const smart = useSmartLists();
  const wanted = place.page === 'search' ? place.list : undefined;
  const list = smart.lists.find(({ id }) => id === wanted) ?? null;
  const [query, setQuery] = useQuery(list);
  const [most, setMost] = useState({ topics: topicsAtFirst, questions: atOnce });
  const found = useCall('search.find', { place: 'page', query, most }, ['search.changed']);
  const choices = useCall('search.choices', { query: useRested(query) }, ['search.changed']);
  useCommand('search', focusField);
  const title = list?.name ?? msg.search.title;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const ask: typeof setQuery = (next) => {
    setMost({ topics: topicsAtFirst, questions: atOnce });
    setQuery(next);
  };
  const result = found.value;
  const isNothing = result !== null && result.questions.total + result.topics.total === 0;
  return (
    <main className="search-page">
      <Toolbar>
        <h1 className="search-page__title" dir="auto">
          {title}
        </h1>
        <p className="search-page__count" role="status">
          {result && msg.search.found(result.questions.total, result.topics.total)}
        </p>
        <Button kind="quiet" icon={Copy} onPress={() => navigate({ page: 'doubles' })}>
          {msg.search.findDoubles}
        </Button>
        <SaveList key={list?.id ?? ''} smart={smart} list={list} query={query} />
      </Toolbar>
      <div
        role="search"
        className="search-page__ask"
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          firstResult()?.focus();
        }}
      >
        <SearchField
          key={wanted ?? ''}
          label={msg.search.field}
          value={query.words}
          onChange={(words) => ask({ ...query, words })}
          autoFocus
        />
      </div>
      <div className="search-page__body">
        {choices.value && (
          <FilterGroups
            choices={choices.value}
            filters={query.filters}
            onChange={(filters) => ask({ ...query, filters })}
          />
        )}
        <div className="search-page__found">
          {found.problem && <Notice tone="danger">{problemText(found.problem, msg.problems)}</Notice>}
          {result?.filling && <Notice tone="info">{msg.search.filling}</Notice>}
          {isNothing && !result.filling && (
            <Nothing query={query} onClear={() => ask({ ...query, filters: noFilters })} />
          )}
          {result && !isNothing && (
            <ResultsList result={result} onMore={(next) => setMost({ ...most, ...next })} most={most} />
          )}
        </div>
      </div>
    </main>
  );
}

const focusField = () => document.querySelector<HTMLElement>('.search-page__ask input')?.focus();

const firstResult = () => document.querySelector<HTMLElement>('.results-list [role="option"]');

function Nothing({ query, onClear }: { query: Parameters<typeof hasFilters>[0]; onClear: () => void }) {
  if (isEmptyQuery(query)) {
    return (
      <EmptyState
        title={msg.search.emptyTitle}
        text={msg.search.emptyText}
        action={<Button onPress={() => navigate({ page: 'library' })}>{msg.search.openLibrary}</Button>}
      />
    );
  }
  const filtered = hasFilters(query);
  return (
    <EmptyState
      title={msg.search.nothingTitle}
      text={filtered ? msg.search.nothingFilteredText : msg.search.nothingText}
      {...(filtered ? { action: <Button onPress={onClear}>{msg.search.clear}</Button> } : {})}
    />
  );
}
