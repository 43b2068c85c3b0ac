/** What was found: topics first, then questions; arrows move, Enter opens. */
import { Collection, Header, ListBox, ListBoxSection } from 'react-aria-components';
import type { Found, Most } from '../../../shared/search/query';
import { navigate } from '../../desktop/navigation';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';
import { QuestionRow, TopicRow } from './result-row';

interface Props {
  result: Found;
  most: Most;
  onMore: (most: Partial<Most>) => void;
}

/** So many more each time. */
const step = 80;

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
      <ListBox aria-label={msg.search.results} className="results-list" onAction={(id) => open(String(id))}>
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
            <Collection items={questions} dependencies={[libraries, classes]}>
              {(hit) => (
                <QuestionRow
                  id={hit.id}
                  hit={hit}
                  library={nameOf(hit.libraryId)}
                  className={classOf(hit.lastUsed?.classId ?? null)}
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
