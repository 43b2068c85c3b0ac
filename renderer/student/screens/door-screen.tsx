/** The door of the quiz: a student says who it is, the way the teacher wants it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PhoneHearsOf } from '../../../shared/live/lan-messages';
import type { Act } from '../state/advance';
import type { PhoneState } from '../state/phone-state';
import { words } from '../words';
import { Nicknames } from './nicknames';
import { Refusal } from './refusal';

interface Props {
  state: PhoneState;
  act: Act;
}

export function DoorScreen({ state, act }: Props) {
  const { door, refused } = state;
  if (!door) return null;
  const isOff = state.isJoining || !state.isOpen;
  const join = (name: string) => {
    if (!isOff) act({ is: 'join', name });
  };
  return (
    <div class="ph-column">
      <h1 tabIndex={-1} data-heading dir="auto">
        {door.title}
      </h1>
      {door.className !== '' && (
        <p class="ph-hint" dir="auto">
          {door.className}
        </p>
      )}
      {door.way === 'nickname' ? (
        <Nicknames free={door.nicknames} isOff={isOff} onJoin={join}>
          <Refusal refused={refused} />
        </Nicknames>
      ) : (
        <NameForm way={door.way} first={state.name} isOff={isOff} isJoining={state.isJoining} onJoin={join}>
          <Refusal refused={refused} />
        </NameForm>
      )}
    </div>
  );
}

interface NameProps {
  way: Exclude<PhoneHearsOf<'door'>['way'], 'nickname'>;
  first: string;
  isOff: boolean;
  isJoining: boolean;
  onJoin: (name: string) => void;
  children: ComponentChildren;
}

function NameForm({ way, first, isOff, isJoining, onJoin, children }: NameProps) {
  const [name, setName] = useState(first);
  const { label, hint } = words.door.wayIn[way];
  const send = (event: Event) => {
    event.preventDefault();
    onJoin(name);
  };
  return (
    <form class="ph-form" onSubmit={send}>
      <label class="ph-field">
        <span>{label}</span>
        <input
          type="text"
          dir="auto"
          autocomplete={way === 'name' ? 'name' : 'off'}
          maxLength={80}
          aria-describedby="name-hint refusal"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <p class="ph-hint" id="name-hint">
        {hint}
      </p>
      {children}
      <button type="submit" class="ph-button ph-button--primary" aria-disabled={isOff}>
        {isJoining ? words.door.joining : words.door.join}
      </button>
    </form>
  );
}
