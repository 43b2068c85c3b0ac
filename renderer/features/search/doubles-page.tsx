/** Questions that are there twice, side by side with where they are; one of them can be edited or deleted. */
import { ArrowLeft } from 'lucide-react';
import { useEffect } from 'react';
import { problemText } from '../../../shared/problem';
import { navigate } from '../../desktop/navigation';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { Toolbar } from '../../ui/toolbar';
import { DoubleColumn } from './double-column';
import './doubles-page.css';

export default function DoublesPage() {
  const doubles = useCall('search.doubles', null, ['search.changed']);
  const libraries = useCall('library.list', null, ['library.changed']).value ?? [];
  useEffect(() => {
    document.title = msg.search.doubles;
  }, []);
  const found = doubles.value;
  return (
    <main className="doubles-page">
      <Toolbar>
        <h1>{msg.search.doubles}</h1>
        <p role="status">{found ? msg.search.doublesCount(found.total) : msg.search.doublesLooking}</p>
        <Button kind="quiet" icon={ArrowLeft} onPress={() => navigate({ page: 'search' })}>
          {msg.search.back}
        </Button>
      </Toolbar>
      <div className="doubles-page__body">
        {doubles.problem && <Notice tone="danger">{problemText(doubles.problem, msg.problems)}</Notice>}
        {found?.total === 0 && <EmptyState title={msg.search.noDoublesTitle} text={msg.search.noDoublesText} />}
        {found && found.total > 0 && <p className="doubles-page__lead">{msg.search.doublesText}</p>}
        {found?.groups.map(({ same, questions }) => (
          <section
            key={questions.map(({ topicId, questionId }) => `${topicId} ${questionId}`).join(' ')}
            className="doubles-group"
          >
            <Hang title={same ? msg.search.same : msg.search.alike} />
            <div className="doubles-group__columns">
              {questions.map((question) => (
                <DoubleColumn
                  key={`${question.libraryId} ${question.topicId} ${question.questionId}`}
                  question={question}
                  library={libraries.find(({ id }) => id === question.libraryId)}
                />
              ))}
            </div>
          </section>
        ))}
        {found && found.groups.length < found.total && (
          <p className="doubles-page__lead">{msg.search.more200(found.groups.length, found.total)}</p>
        )}
      </div>
    </main>
  );
}
