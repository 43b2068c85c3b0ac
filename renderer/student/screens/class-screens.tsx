/** The screens on which there is nothing to answer: the board is where to look. */
import type { PhoneSceneOf } from '../../../shared/live/phone-scene';
import { textDirection } from '../../projector/text-direction';
import type { Act } from '../state/advance';
import type { PhoneState } from '../state/phone-state';
import { Markup } from '../text/markup';
import { words } from '../words';
import { OwnAnswer } from './own-answer';
import { PlainScreen } from './plain-screen';
import { Stem } from './stem';

export const LobbyScreen = ({ scene, act }: { scene: PhoneSceneOf<'lobby'>; act: Act }) => (
  <PlainScreen
    title={words.door.lobbyTitle}
    text={words.door.lobbyText}
    action={{ label: words.door.notYou, onPress: () => act({ is: 'leave', to: 'start' }) }}
  >
    <p class="ph-title" dir="auto">
      {scene.title}
    </p>
  </PlainScreen>
);

export function ClosedScreen({ scene, state }: { scene: PhoneSceneOf<'closed' | 'answering'>; state: PhoneState }) {
  const given = state.given[scene.vote];
  return (
    <PlainScreen title={words.question.eyes} text={words.question.timeUp}>
      {given?.why && <p class="ph-error">{words.refused[given.why]}</p>}
      {!given && <p>{words.answer.none}</p>}
      {given && !given.why && (
        <div dir={textDirection(scene.stem)}>
          <h2>{given.state === 'sending' ? words.answer.sending : words.answer.yours}</h2>
          <OwnAnswer asked={scene.asked} answer={given.answer} stem={scene.stem} />
        </div>
      )}
    </PlainScreen>
  );
}

export const DiscussingScreen = ({ scene }: { scene: PhoneSceneOf<'discussing'> }) => (
  <div class="ph-column" dir={textDirection(scene.stem)}>
    <p class="ph-step">{words.question.steps[scene.step]}</p>
    <Stem of={scene} />
    {scene.starter !== '' && (
      <>
        <p class="ph-hint">{words.question.starter}</p>
        <blockquote class="ph-starter">
          <Markup of={scene.starter} />
        </blockquote>
      </>
    )}
  </div>
);

export const FinishedScreen = ({ scene }: { scene: PhoneSceneOf<'finished'> }) => (
  <PlainScreen title={words.question.finished} text={words.question.finishedText}>
    <p class="ph-title" dir="auto">
      {scene.title}
    </p>
  </PlainScreen>
);
