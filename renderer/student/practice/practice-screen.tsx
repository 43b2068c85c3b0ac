/** All questions at an own pace: the list of them with how far the student is, or the one that is open. */

import type { PhoneSceneOf } from '../../../shared/live/phone-scene';
import { wordsOnLine } from '../../../shared/rich-text/words-on-line';
import { Icon } from '../icon';
import { inOrder } from '../in-order';
import type { Act } from '../state/advance';
import type { PhoneState } from '../state/phone-state';
import { words } from '../words';
import { PracticeOne } from './practice-one';
import { nextOpen, progressOf, stateOf } from './progress';
import { ProgressLine } from './progress-line';
import './practice.css';

interface Props {
  scene: PhoneSceneOf<'practice'>;
  state: PhoneState;
  act: Act;
}

export function PracticeScreen({ scene, state, act }: Props) {
  const open = scene.questions.find(({ vote }) => vote === state.open);
  return open ? (
    <PracticeOne key={open.vote} question={open} all={scene.questions} state={state} act={act} />
  ) : (
    <Overview scene={scene} state={state} act={act} />
  );
}

function Overview({ scene: { title, questions }, state, act }: Props) {
  const next = nextOpen(state, questions, null);
  const { done } = progressOf(state, questions);
  return (
    <div class="ph-column">
      <h1 tabIndex={-1} data-heading dir="auto">
        {title}
      </h1>
      <p class="ph-hint">{next === null ? words.practice.done : words.practice.pace}</p>
      <ProgressLine state={state} questions={questions} />
      {next === null ? (
        <p class="ph-hint">{words.practice.explore}</p>
      ) : (
        <button type="button" class="ph-button ph-button--primary" onClick={() => act({ is: 'open', vote: next })}>
          {done === 0 ? words.practice.start : words.practice.goOn}
        </button>
      )}
      <ol class="ph-questions">
        {inOrder(questions, ({ vote, number, stem }) => {
          const now = stateOf(state, vote);
          return (
            <li>
              <button type="button" onClick={() => act({ is: 'open', vote })}>
                <b>{number}</b>
                <span dir="auto">{wordsOnLine(stem)}</span>
                <small>
                  {now === 'right' && <Icon of="check" stroke={3} />} {words.practice.states[now]}
                </small>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
