/** What was found: topics first, then questions; arrows move, Enter opens, Space and Shift with the arrows choose several questions. */
import { useState } from 'react';
import { Collection, Header, type Key, ListBox, ListBoxSection } from 'react-aria-components';
import type { Found, Most } from '../../../shared/search/query';
import { navigate } from '../../desktop/navigation';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';
import { ManyBar } from './many-bar';
import { QuestionRow, TopicRow } from './result-row';

interface Props {
  result: Found;
  most: Most;
  onMore: (most: Partial<Most>) => void;
}

/** So many more each time. */
const step = 80;

const isQuestion = (key: Key): boolean => String(key).startsWith('question ');

export function ResultsList({ result, most, onMore }: Props) {
  const libraries = useCall('library.list', null, ['library.changed']).value ?? [];
  const classes = useCall('class.list', null, ['class.changed']).value ?? [];
  const nameOf = (id: string) => libraries.find((library) => library.id === id)?.name ?? '';
  const classOf = (id: string | null) => classes.find((one) => one.id === id)?.name ?? '';
  const topics = result.topics.hits.map((hit) => ({ ...hit, id: `topic ${hit.libraryId} ${hit.topicId}` }));
  const questions = result.questions.hits.map((hit) => ({
    ...hit,
    id: `question ${hit.libraryId} ${hit.topicId} ${hit.questionId}`,
  }));
  const [several, setSeveral] = useState<ReadonlySet<Key>>(new Set());
  const chosen = questions.filter(({ id }) => several.has(id));
  const turn = (id: string) =>
    setSeveral((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id])));
  const open = (id: string) => {
    const [, libraryId = '', topicId = '', questionId] = id.split(' ');
    if (questionId === undefined) navigate({ page: 'library', libraryId, topicId });
    else navigate({ page: 'editor', libraryId, topicId, questionId });
  };
  const more = (of: keyof Most) => {
    const left = result[of].total - result[of].hits.length;
    if (left <= 0) return null;
    return (
      <Button kind="quiet" onPress={() => onMore({ [of]: most[of] + step })}>
        {msg.search.more(Math.min(step, left))}
      </Button>
    );
  };
  return (
    <>
      {chosen.length > 0 && <ManyBar chosen={chosen} onDone={() => setSeveral(new Set())} />}
      <ListBox
        aria-label={msg.search.results}
        className={chosen.length > 0 ? 'results-list results-list--several' : 'results-list'}
        selectionMode="multiple"
        selectedKeys={several}
        onSelectionChange={(keys) =>
          setSeveral(new Set([...(keys === 'all' ? questions.map(({ id }) => id) : keys)].filter(isQuestion)))
        }
        onAction={(id) => open(String(id))}
      >
        {topics.length > 0 && (
          <ListBoxSection id="topics">
            <Header className="results-list__head">
              {msg.search.topics} <span>{result.topics.total}</span>
            </Header>
            <Collection items={topics} dependencies={[libraries]}>
              {(hit) => <TopicRow id={hit.id} hit={hit} library={nameOf(hit.libraryId)} />}
            </Collection>
          </ListBoxSection>
        )}
        {questions.length > 0 && (
          <ListBoxSection id="questions">
            <Header className="results-list__head">
              {msg.search.questions} <span>{result.questions.total}</span>
            </Header>
            <Collection items={questions} dependencies={[libraries, classes, several]}>
              {(hit) => (
                <QuestionRow
                  id={hit.id}
                  hit={hit}
                  library={nameOf(hit.libraryId)}
                  className={classOf(hit.lastUsed?.classId ?? null)}
                  isChosen={several.has(hit.id)}
                  onTurn={() => turn(hit.id)}
                />
              )}
            </Collection>
          </ListBoxSection>
        )}
      </ListBox>
      <div className="results-list__more">{more('questions') ?? more('topics')}</div>
    </>
  );
}
