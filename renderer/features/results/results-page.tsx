/** The results page: which quiz, and what of it. */
import { problemText } from '../../../shared/problem';
import { navigate, usePlace } from '../../desktop/navigation';
import { tryAgain } from '../../results/results-keeper';
import { useRebuilt } from '../../results/use-rebuilt';
import { useSession } from '../../results/use-session';
import { useSessions } from '../../results/use-sessions';
import { EmptyState } from '../../ui/empty-state';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { Toolbar } from '../../ui/toolbar';
import { ResultsOfSession } from './results-of-session';
import './results-page.css';

const choose = (sessionId: string): void => navigate({ page: 'results', sessionId });

function Waiting() {
  return (
    <div className="results-waiting" role="status" aria-label={msg.results.opening}>
      <Skeleton height={320} />
    </div>
  );
}

export default function ResultsPage() {
  const place = usePlace();
  const wish = place.page === 'results' ? place : null;
  const sessions = useSessions();
  const lines = sessions.state === 'ready' ? sessions.value : [];
  const chosen = wish?.sessionId ?? lines[0]?.id ?? null;
  const session = useSession(chosen);
  const rebuilt = useRebuilt();
  const problem = sessions.state === 'failed' ? sessions.problem : session.state === 'failed' ? session.problem : null;
  if (problem) {
    return (
      <main className="results">
        <div className="results-notice">
          <Notice tone="danger" action={{ label: msg.results.tryAgain, onPress: tryAgain }}>
            {problemText(problem, msg.problems)}
          </Notice>
        </div>
      </main>
    );
  }
  if (sessions.state !== 'ready' || session.state !== 'ready')
    return (
      <main className="results">
        <Waiting />
      </main>
    );
  if (lines.length === 0) {
    return (
      <main className="results">
        <Toolbar>
          <h1>{msg.results.title}</h1>
        </Toolbar>
        <EmptyState title={msg.results.emptyTitle} text={msg.results.emptyText} />
      </main>
    );
  }
  return (
    <main className="results">
      <ResultsOfSession
        key={chosen}
        lines={lines}
        record={session.value}
        chosen={chosen ?? ''}
        question={wish?.question}
        onChoose={choose}
      />
      {rebuilt && (
        <div className="results-notice">
          <Notice tone="info">{msg.results.rebuilt}</Notice>
        </div>
      )}
    </main>
  );
}
