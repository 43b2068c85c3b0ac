/** One question set being put together: where its questions come from on the left, the set on the right. */
import { useState } from 'react';
import type { QuestionSet } from '../../../shared/library/question-set';
import { problemText } from '../../../shared/problem';
import { useCommand } from '../../desktop/commands';
import { formatPlace } from '../../desktop/navigation';
import { EmptyState } from '../../ui/empty-state';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { FinderPane } from './finder-pane';
import './set-desk.css';
import { SetFigures } from './set-figures';
import { SetRows } from './set-rows';
import { SetToolbar } from './set-toolbar';
import { StartQuizDialog } from './start-quiz-dialog';
import { TimeBar } from './time-bar';
import { useSetDraft } from './use-set-draft';

export function SetDesk({ opened, startsAtOnce }: { opened: QuestionSet; startsAtOnce: boolean }) {
  const draft = useSetDraft(opened);
  const { set } = draft;
  const [starting, setStarting] = useState(startsAtOnce && opened.items.length > 0);
  const [classId, setClassId] = useState<string | null>(null);
  const start = () => set.items.length > 0 && setStarting(true);
  useCommand('startQuiz', start);
  const stay = () => {
    setStarting(false);
    // Coming back to this address later must not ask to start again.
    window.history.replaceState(null, '', formatPlace({ page: 'sets', setId: set.id }));
  };
  return (
    <div className="set-desk">
      <FinderPane draft={draft} />
      <main className="set-desk__set">
        <SetToolbar draft={draft} onStart={start} />
        <div className="set-desk__scroll">
          {draft.problem && (
            <Notice tone="danger" action={{ label: msg.assemble.tryAgain, onPress: () => void draft.saveNow() }}>
              {problemText(draft.problem, msg.problems)}
            </Notice>
          )}
          <SetFigures set={set} classId={classId} onClass={setClassId} />
          {set.items.length > 0 ? (
            <>
              <TimeBar items={set.items} />
              <SetRows draft={draft} />
            </>
          ) : (
            <EmptyState title={msg.assemble.emptySetTitle} text={msg.assemble.emptySetText} />
          )}
        </div>
      </main>
      {starting && <StartQuizDialog draft={draft} classId={classId} onClass={setClassId} onClose={stay} />}
    </div>
  );
}
