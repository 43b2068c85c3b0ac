/** Before the quiz: who waits at the door, the phones, how it is played, and what will be asked. */
import type { Action } from '../../../shared/live/action';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { RichText } from '../../rich-text/rich-text';
import { Button } from '../../ui/button';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import './pane.css';
import { PhonesPanel } from './phones-panel';
import { PlaySwitches } from './play-switches';
import type { PhoneActs } from './use-session';

interface Props {
  view: TeacherView;
  act: (action: Action) => void;
  phones: PhoneActs;
}

export function LobbyPane({ view, act, phones }: Props) {
  return (
    <div className="pane">
      <h2 className="pane__title" dir="auto">
        {view.title}
      </h2>
      <p className="pane__lead">
        {view.className !== '' ? msg.live.lobbyNames(view.className, rosterSize(view)) : msg.live.lobbyHands}
      </p>
      <div className="pane__columns">
        <section>
          <Hang title={msg.classroom.phones.title} />
          <PhonesPanel view={view} acts={phones} />
        </section>
        <div>
          <section>
            <Hang title={msg.playing.play.title} />
            <PlaySwitches view={view} act={act} />
          </section>
          <OwnPace view={view} act={act} />
        </div>
        <Questions view={view} />
      </div>
    </div>
  );
}

const rosterSize = ({ seats }: TeacherView): number => seats.filter(({ guest }) => !guest).length;

/** Phones are the only way to answer at an own pace here. */
function OwnPace({ view, act }: Pick<Props, 'view' | 'act'>) {
  const words = msg.playing.practice;
  return (
    <section className="pane__own-pace">
      <Hang title={words.title} />
      <p>{words.hint}</p>
      <Button isDisabled={view.phones === null} tip={words.needsPhones} onPress={() => act({ do: 'practise' })}>
        {words.start}
      </Button>
    </section>
  );
}

function Questions({ view: { questions } }: { view: TeacherView }) {
  const numbered = questions.map((question, index) => ({ ...question, number: index + 1 }));
  return (
    <section>
      <Hang title={msg.live.questions} right={String(questions.length)} />
      <ol className="pane__questions">
        {numbered.map((question) => (
          <li key={`${question.number} ${question.stem}`} dir="auto">
            <RichText of={question.stem} inline />
          </li>
        ))}
      </ol>
    </section>
  );
}
