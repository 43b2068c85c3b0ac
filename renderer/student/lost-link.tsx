/** Says that the connection is lost and what becomes of the answer, until there is one again. */
import { Icon } from './icon';
import { isSending, type PhoneState, wantsLink } from './state/phone-state';
import { words } from './words';

/** So many tries come to nothing before the student should look at the Wi-Fi. */
const manyTries = 4;

export function LostLink({ state, onTry }: { state: PhoneState; onTry: () => void }) {
  // A page that has only begun to connect has lost nothing.
  if (state.isOpen || !wantsLink(state) || state.failed === 0) return null;
  return (
    <div class="ph-lost">
      <Icon of="wifiOff" size={24} />
      <p>
        {words.link.lostTitle}
        {isSending(state) && ` ${words.link.lostAnswer}`}
        {state.failed >= manyTries && ` ${words.link.lostLong}`}
      </p>
      <button type="button" class="ph-button" onClick={onTry}>
        {words.link.tryNow}
      </button>
    </div>
  );
}
