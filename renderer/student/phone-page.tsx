/** The whole page: the notice of a lost connection, the head, one screen, the foot. */

import { LostLink } from './lost-link';
import { PageFoot } from './page-foot';
import { PageHead } from './page-head';
import { listenFor } from './say';
import { AnyScreen } from './screens/any-screen';
import type { Act } from './state/advance';
import { ownClock } from './state/own-time';
import type { PhoneState } from './state/phone-state';
import { screenOf } from './state/screen-of';
import { useChangesTold } from './use-changes-told';
import { useNow } from './use-now';
import { words } from './words';
import './phone-page.css';
import './controls.css';

interface Props {
  state: PhoneState;
  act: Act;
  onTry: () => void;
}

export function PhonePage({ state, act, onTry }: Props) {
  const { scene, extraTime } = state;
  // Only an own clock ends without a message of the laptop.
  const runsOut = scene?.scene === 'closed' && ownClock(scene, extraTime) !== null;
  const name = screenOf(state, useNow(runsOut));
  useChangesTold(name, state);
  return (
    <div class="ph-page">
      <div aria-live="polite">
        <LostLink state={state} onTry={onTry} />
      </div>
      {state.place === 'seated' && <PageHead state={state} />}
      <main class="ph-main">
        <AnyScreen name={name} state={state} act={act} />
      </main>
      <PageFoot state={state} />
      <div class="ph-said-aloud" role="status" aria-label={words.page} ref={listenFor} />
    </div>
  );
}
