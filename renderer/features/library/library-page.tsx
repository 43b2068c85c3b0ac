/** The library page: the topics of one library on the left, the chosen topic to read on the right. */
import { ClipboardPaste } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Library } from '../../../shared/library/library-list';
import { problemText } from '../../../shared/problem';
import { runCommand } from '../../desktop/commands';
import { navigate, usePlace } from '../../desktop/navigation';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { SetAside } from '../../ui/set-aside';
import { CopyLibrary } from './library-menu';
import './library-page.css';
import type { Filter } from './topic-fits';
import { TopicList } from './topic-list';
import { TopicReader } from './topic-reader';

export default function LibraryPage() {
  const place = usePlace();
  const libraries = useCall('library.list', null, ['library.changed']);
  const [onlyWork, setOnlyWork] = useState(false);
  const wanted = place.page === 'library' ? place : null;
  const { category = null, tag = null } = wanted ?? {};
  const filter = useMemo(() => ({ onlyWork, category, tag }), [onlyWork, category, tag]);
  if (libraries.problem) return <Notice tone="danger">{problemText(libraries.problem, msg.problems)}</Notice>;
  const all = libraries.value ?? [];
  const library = all.find((one) => one.id === wanted?.libraryId) ?? all.find((one) => one.topics.length > 0) ?? all[0];
  if (!library) return null;
  const go = (id: string | undefined, next: Filter) =>
    navigate({
      page: 'library',
      libraryId: library.id,
      ...(id ? { topicId: id } : {}),
      ...(next.category === null ? {} : { category: next.category }),
      ...(next.tag === null ? {} : { tag: next.tag }),
    });
  const topicId = library.topics.some((topic) => topic.id === wanted?.topicId) ? wanted?.topicId : newest(library);
  return (
    <div className="library-page">
      <TopicList
        key={library.id}
        library={library}
        topicId={topicId}
        filter={filter}
        onChoose={(id) => go(id, filter)}
        onFilter={(next) => {
          setOnlyWork(next.onlyWork);
          go(topicId, next);
        }}
      >
        <Trouble library={library} />
      </TopicList>
      {topicId ? (
        <TopicReader key={topicId} library={library} topicId={topicId} />
      ) : (
        <main className="topic-reader library-page__empty">
          {library.state === 'open' && (
            <EmptyState
              title={msg.library.emptyTitle}
              text={msg.library.emptyText}
              action={
                !library.readOnly && (
                  <Button icon={ClipboardPaste} onPress={() => runCommand('paste')}>
                    {msg.library.paste}
                  </Button>
                )
              }
            />
          )}
        </main>
      )}
    </div>
  );
}

function newest(library: Library): string | undefined {
  return [...library.topics].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0]?.id;
}

/** What stands above the topics when something is not as ever; the others are listed all the same. */
function Trouble({ library }: { library: Library }) {
  const [copies, setCopies] = useState(false);
  return (
    <>
      {library.problem && <Notice tone="warn">{problemText(library.problem, msg.problems)}</Notice>}
      {library.state === 'open' && library.readOnly && (
        <Notice tone="info" action={{ label: msg.library.copyToOwn, onPress: () => setCopies(true) }}>
          {msg.library.readOnly}
        </Notice>
      )}
      {copies && <CopyLibrary library={library} onDone={() => setCopies(false)} />}
      <SetAside files={library.setAside} />
    </>
  );
}
