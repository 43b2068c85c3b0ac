/** The dialogs of the presenter, one at a time. */
import type { Action } from '../../../shared/live/action';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { AskDialog } from '../../ui/ask-dialog';
import { Dialog } from '../../ui/dialog';
import { msg } from '../../ui/messages';
import { GroupsDialog } from './groups-dialog';
import type { Command } from './key-map';
import { KeysDialog } from './keys-dialog';
import { PhonesPanel } from './phones-panel';
import { PlaySwitches } from './play-switches';
import { progressOf, questionsToAnswer, workersOf } from './practice-progress';
import { QuickDialog } from './quick-dialog';
import type { PhoneActs } from './use-session';

export type OpenDialog = (Command & { do: 'open' })['dialog'] | 'end';

interface Props {
  open: OpenDialog | null;
  view: TeacherView;
  act: (action: Action) => void;
  phones: PhoneActs;
  namesHidden: boolean;
  onClose: () => void;
}

export function PresenterDialogs(props: Props) {
  const { open, view, act, phones, namesHidden, onClose } = props;
  return (
    <>
      <EndDialog {...props} />
      {open === 'keys' && <KeysDialog onClose={onClose} />}
      {open === 'groups' && <GroupsDialog view={view} act={act} namesHidden={namesHidden} onClose={onClose} />}
      {open === 'phones' && (
        <Dialog title={msg.classroom.phones.title} isOpen onClose={onClose}>
          <PhonesPanel view={view} acts={phones} />
        </Dialog>
      )}
      {open === 'play' && (
        <Dialog title={msg.playing.play.title} isOpen onClose={onClose}>
          <PlaySwitches view={view} act={act} />
        </Dialog>
      )}
      {open === 'quick' && (
        <QuickDialog
          onClose={onClose}
          onAsk={(question) => {
            onClose();
            act({ do: 'addQuestion', question });
          }}
        />
      )}
    </>
  );
}

function EndDialog({ open, view, act, onClose }: Props) {
  const isPractice = view.phase === 'practice';
  return (
    <AskDialog
      title={isPractice ? msg.playing.practice.endTitle : msg.live.endTitle(view.title)}
      isOpen={open === 'end'}
      keep={msg.live.keepGoing}
      act={msg.live.endQuiz}
      onKeep={onClose}
      onAct={() => {
        onClose();
        act({ do: 'finish' });
      }}
    >
      <p>{isPractice ? practiceEnd(view) : quizEnd(view)}</p>
    </AskDialog>
  );
}

const quizEnd = ({ questions }: TeacherView): string =>
  msg.live.endText(questions.filter(({ asked }) => asked).length, questions.length);

function practiceEnd(view: TeacherView): string {
  const workers = workersOf(view);
  return msg.playing.practice.endText(progressOf(workers, questionsToAnswer(view)).through, workers.length);
}
