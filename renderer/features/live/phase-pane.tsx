/** The pane of the phase: lobby, question, practice or the end. */
import type { Action } from '../../../shared/live/action';
import type { TeacherView } from '../../../shared/live/teacher-view';
import type { Place } from '../../desktop/navigation';
import { FinishedPane } from './finished-pane';
import { LobbyPane } from './lobby-pane';
import { PracticePane } from './practice-pane';
import { QuestionPane } from './question-pane';
import type { PhoneActs } from './use-session';

interface Props {
  view: TeacherView;
  act: (action: Action) => void;
  phones: PhoneActs;
  namesHidden: boolean;
  counting: boolean;
  onLeave: (place: Place) => void;
}

export function PhasePane({ view, act, phones, namesHidden, counting, onLeave }: Props) {
  if (view.phase === 'lobby') return <LobbyPane view={view} act={act} phones={phones} />;
  if (view.phase === 'practice') return <PracticePane view={view} namesHidden={namesHidden} />;
  if (view.phase === 'finished') return <FinishedPane view={view} onLeave={onLeave} />;
  return <QuestionPane view={view} act={act} counting={counting} />;
}
