/** The frame of a running quiz: title bar, the pane of the phase, the side column and the dock. */
import { useState } from 'react';
import type { Action } from '../../../shared/live/action';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { type Problem, problemText } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { navigate } from '../../desktop/navigation';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { Dock } from './dock';
import type { Entry } from './entry';
import { howPhonesJoin } from './how-phones-join';
import type { Command } from './key-map';
import { LaidNotice } from './laid-notice';
import { PhasePane } from './phase-pane';
import './presenter.css';
import { PresenterBar } from './presenter-bar';
import { type OpenDialog, PresenterDialogs } from './presenter-dialogs';
import { SideColumn } from './side-column';
import { useAnnouncements } from './use-announcements';
import { usePicked } from './use-picked';
import { usePresenterKeys } from './use-presenter-keys';
import type { PhoneActs } from './use-session';
import { WaitingNotice } from './waiting-notice';

interface Props {
  view: TeacherView;
  problem: Problem | null;
  act: (action: Action) => void;
  phones: PhoneActs;
}

export function Presenter({ view, problem, act, phones }: Props) {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [namesHidden, setNamesHidden] = useState(false);
  const [chosenEntry, setEntry] = useState<Entry | null>(null);
  const [finding, setFinding] = useState(0);
  const entry = entryIn(view, chosenEntry);
  const [picked, setPicked] = usePicked(view, entry);
  useAnnouncements(view);

  const run = (command: Command) => {
    // Esc closes what is open, wherever the focus is, and nothing goes on behind it.
    if (dialog) {
      if (command.do === 'askToEnd') setDialog(null);
    } else if (command.do === 'askToEnd' && picked) setPicked(null);
    else if (command.do === 'act') act(command.action);
    else if (command.do === 'leave') void leave({ page: 'results', sessionId: view.sessionId });
    else if (command.do === 'askToEnd') setDialog('end');
    else if (command.do === 'open') setDialog(command.dialog);
    else if (command.do === 'hideNames') setNamesHidden((hidden) => !hidden);
    else setFinding((times) => times + 1);
  };
  usePresenterKeys(view, run);

  const tryAgain = {
    action: { label: msg.classroom.phones.tryAgain, onPress: () => phones.open(howPhonesJoin(view)) },
  };
  const trouble = view.problemText ?? (problem && problemText(problem, msg.problems));
  return (
    <div className="presenter">
      <PresenterBar
        view={view}
        onGoTo={(index) => act({ do: 'goTo', index })}
        onEnd={() => setDialog('end')}
        onPhones={() => setDialog('phones')}
      />
      <div className="presenter__columns">
        <main className="presenter__main" {...(readByKeys(view) ? { tabIndex: 0 } : {})}>
          {trouble && (
            <Notice tone="danger" {...(problem?.code === 'noNetwork' ? tryAgain : {})}>
              {trouble}
            </Notice>
          )}
          <WaitingNotice view={view} onShow={() => setDialog('phones')} />
          <LaidNotice view={view} act={act} />
          <PhasePane
            view={view}
            act={act}
            phones={phones}
            namesHidden={namesHidden}
            counting={entry === 'hands'}
            onLeave={leave}
          />
        </main>
        <SideColumn
          view={view}
          act={act}
          phones={phones}
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
      <PresenterDialogs
        open={dialog}
        view={view}
        act={act}
        phones={phones}
        namesHidden={namesHidden}
        onClose={() => setDialog(null)}
      />
    </div>
  );
}

/** With a class names are tapped at first; guests who come by phone do not change how the others are counted. */
function entryIn({ seats }: TeacherView, chosen: Entry | null): Entry {
  if (seats.length === 0) return 'hands';
  return chosen ?? (seats.some(({ guest }) => !guest) ? 'names' : 'hands');
}

/** Nothing in these panes has to take the focus, so the pane itself does: by arrow keys it can be read to its end. */
const readByKeys = ({ phase }: TeacherView): boolean =>
  phase === 'lobby' || phase === 'practice' || phase === 'finished';

/** The wall goes down first, so that nothing of the laptop can appear on it. */
async function leave(place: Parameters<typeof navigate>[0]): Promise<void> {
  await call('live.leave', null);
  navigate(place);
}
