/** The first screen of a phone that did not scan the square: the PIN on the wall. */
import { useState } from 'preact/hooks';
import type { Act } from '../state/advance';
import type { PhoneState } from '../state/phone-state';
import { words } from '../words';
import { Refusal } from './refusal';

export function PinScreen({ state: { refused }, act }: { state: PhoneState; act: Act }) {
  const [typed, setTyped] = useState('');
  const pin = typed.replace(/\D/g, '');
  const send = (event: Event) => {
    event.preventDefault();
    if (pin !== '') act({ is: 'pin', pin });
  };
  return (
    <form class="ph-column ph-form" onSubmit={send}>
      <h1 tabIndex={-1} data-heading>
        {words.door.pinTitle}
      </h1>
      <label class="ph-field ph-pin">
        <span>{words.door.pinLabel}</span>
        <input
          dir="ltr"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={9}
          aria-describedby="pin-hint refusal"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p class="ph-hint" id="pin-hint">
        {words.door.pinHint}
      </p>
      <Refusal refused={refused} />
      <button type="submit" class="ph-button ph-button--primary" aria-disabled={pin === ''}>
        {words.door.pinSend}
      </button>
    </form>
  );
}
