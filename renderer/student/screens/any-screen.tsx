/** Draws the screen that the page's state asks for. */

import { PracticeScreen } from '../practice/practice-screen';
import type { Act } from '../state/advance';
import type { PhoneState } from '../state/phone-state';
import type { ScreenName } from '../state/screen-of';
import { words } from '../words';
import { AnswerScreen, OptionsScreen } from './answer-screen';
import { ClosedScreen, DiscussingScreen, FinishedScreen, LobbyScreen } from './class-screens';
import { DoorScreen } from './door-screen';
import { GivenScreen } from './given-screen';
import { PinScreen } from './pin-screen';
import { PlainScreen } from './plain-screen';
import { ReadScreen } from './read-screen';
import { Revealed } from './revealed';

interface Props {
  name: ScreenName;
  state: PhoneState;
  act: Act;
}

export function AnyScreen({ name, state, act }: Props) {
  switch (name) {
    case 'pin':
      return <PinScreen state={state} act={act} />;
    case 'door':
      return <DoorScreen state={state} act={act} />;
    case 'connecting':
      return <PlainScreen title={words.link.connecting} />;
    case 'waiting':
      return <PlainScreen title={words.door.waitingTitle} text={words.door.waitingText} />;
    case 'removed': {
      const again = () => act({ is: 'leave', to: 'start' });
      return (
        <PlainScreen
          title={words.door.removedTitle}
          text={words.door.removedText}
          action={{ label: words.door.joinAgain, onPress: again }}
        />
      );
    }
    case 'gone': {
      const other = () => act({ is: 'leave', to: 'pin' });
      return (
        <PlainScreen
          title={words.door.goneTitle}
          text={words.door.goneText}
          action={{ label: words.door.joinOther, onPress: other }}
        />
      );
    }
    default:
      return <SceneScreen name={name} state={state} act={act} />;
  }
}

function SceneScreen({ name, state, act }: Props) {
  const { scene } = state;
  switch (scene?.scene) {
    case undefined:
      return null;
    case 'lobby':
      return <LobbyScreen scene={scene} act={act} />;
    case 'question':
      return <ReadScreen shown={scene} hint={scene.form === 'talk' ? words.question.eyes : words.question.read} />;
    case 'options':
      return <OptionsScreen question={scene} />;
    case 'discussing':
      return <DiscussingScreen scene={scene} />;
    case 'practice':
      return <PracticeScreen scene={scene} state={state} act={act} />;
    case 'finished':
      return <FinishedScreen scene={scene} />;
    case 'revealed': {
      const { vote, key, explanation } = scene;
      const share = state.shares[vote] ?? null;
      return (
        <Revealed question={scene} shown={key} explanation={explanation} given={state.given[vote]} share={share} />
      );
    }
    case 'answering':
    case 'closed': {
      const given = state.given[scene.vote];
      if (name === 'closed') return <ClosedScreen scene={scene} state={state} />;
      if (name === 'given' && given) return <GivenScreen question={scene} given={given} act={act} />;
      return <AnswerScreen question={scene} state={state} act={act} />;
    }
  }
}
