/** The frame of a running quiz: title bar, the pane of the phase, the side column and the dock. */
import { useState } from 'react';
import type { Action } from '../../../shared/live/action';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { type Problem, problemText } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { navigate } from '../../desktop/navigation';
import { AskDialog } from '../../ui/ask-dialog';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { Dock } from './dock';
import { type Entry, takesAnswers } from './entry';
import { FinishedPane } from './finished-pane';
import type { Command } from './key-map';
import { LobbyPane } from './lobby-pane';
import './presenter.css';
import { PresenterBar } from './presenter-bar';
import { QuestionPane } from './question-pane';
import { SideColumn } from './side-column';
import { useAnnouncements } from './use-announcements';
import { usePresenterKeys } from './use-presenter-keys';

interface Props {
  view: TeacherView;
  problem: Problem | null;
  act: (action: Action) => void;
}

export function Presenter({ view, problem, act }: Props) {
  const [asksToEnd, setAsksToEnd] = useState(false);
  const [namesHidden, setNamesHidden] = useState(false);
  const [chosenEntry, setEntry] = useState<Entry>('names');
  const [finding, setFinding] = useState(0);
  const [lastPicked, setPicked] = useState<string | null>(null);
  const entry = view.seats.length > 0 ? chosenEntry : 'hands';
  const picked = takesAnswers(view) && entry === 'names' ? lastPicked : null;
  useAnnouncements(view);

  const run = (command: Command) => {
    // Esc closes what is open, wherever the focus is, and nothing goes on behind the question.
    if (asksToEnd) {
      if (command.do === 'askToEnd') setAsksToEnd(false);
    } else if (command.do === 'askToEnd' && picked) setPicked(null);
    else if (command.do === 'act') act(command.action);
    else if (command.do === 'leave') void leave({ page: 'results', sessionId: view.sessionId });
    else if (command.do === 'askToEnd') setAsksToEnd(true);
    else if (command.do === 'hideNames') setNamesHidden((hidden) => !hidden);
    else setFinding((times) => times + 1);
  };
  usePresenterKeys(view, run);

  /** Nothing in these panes takes the focus, so the pane itself does: by arrow keys it can be read to its end. */
  const rests = view.phase === 'lobby' || view.phase === 'finished';
  const trouble = view.problemText ?? (problem && problemText(problem, msg.problems));
  return (
    <div className="presenter">
      <PresenterBar view={view} onGoTo={(index) => act({ do: 'goTo', index })} onEnd={() => setAsksToEnd(true)} />
      <div className="presenter__columns">
        <main className="presenter__main" {...(rests ? { tabIndex: 0 } : {})}>
          {trouble && <Notice tone="danger">{trouble}</Notice>}
          {view.phase === 'lobby' && <LobbyPane view={view} namesHidden={namesHidden} />}
          {view.phase === 'finished' && <FinishedPane view={view} onLeave={leave} />}
          {view.phase !== 'lobby' && view.phase !== 'finished' && (
            <QuestionPane view={view} act={act} counting={entry === 'hands'} />
          )}
        </main>
        <SideColumn
          view={view}
          act={act}
          entry={entry}
          onEntry={setEntry}
          namesHidden={namesHidden}
          onHideNames={() => run({ do: 'hideNames' })}
          finding={finding}
          picked={picked}
          onPick={setPicked}
        />
      </div>
      <Dock view={view} run={run} />
      <AskDialog
        title={msg.live.endTitle(view.title)}
        isOpen={asksToEnd}
        keep={msg.live.keepGoing}
        act={msg.live.endQuiz}
        onKeep={() => setAsksToEnd(false)}
        onAct={() => {
          setAsksToEnd(false);
          act({ do: 'finish' });
        }}
      >
        <p>{msg.live.endText(view.questions.filter((question) => question.asked).length, view.questions.length)}</p>
      </AskDialog>
    </div>
  );
}

/** The wall goes down first, so that nothing of the laptop can appear on it. */
async function leave(place: Parameters<typeof navigate>[0]): Promise<void> {
  await call('live.leave', null);
  navigate(place);
}
