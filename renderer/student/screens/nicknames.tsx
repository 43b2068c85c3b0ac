/** Nicknames to choose from: a handful at a time, others on demand, or those with some letters. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../words';

const atOnce = 6;

/** Those with the letters in them; without letters the handful that begins at `from`, around the end again. */
export function namesToShow(free: readonly string[], letters: string, from: number): string[] {
  const wanted = letters.trim().toLocaleLowerCase();
  if (wanted !== '') return free.filter((name) => name.toLocaleLowerCase().includes(wanted)).slice(0, atOnce * 2);
  const begin = free.length === 0 ? 0 : from % free.length;
  return [...free.slice(begin), ...free.slice(0, begin)].slice(0, atOnce);
}

interface Props {
  free: readonly string[];
  isOff: boolean;
  onJoin: (name: string) => void;
  children: ComponentChildren;
}

export function Nicknames({ free, isOff, onJoin, children }: Props) {
  const [letters, setLetters] = useState('');
  // Thirty phones begin at thirty places, or all want the first name.
  const [from, setFrom] = useState(() => Math.floor(Math.random() * 1000));
  const [picked, setPicked] = useState('');
  const names = namesToShow(free, letters, from);
  const { hint } = words.door.wayIn.nickname;
  const isPicked = free.includes(picked);
  return (
    <div class="ph-form">
      <p class="ph-hint">{hint}</p>
      <label class="ph-field">
        <span>{words.door.nicknameFind}</span>
        <input
          type="search"
          dir="auto"
          autocomplete="off"
          value={letters}
          onInput={(event) => setLetters(event.currentTarget.value)}
        />
      </label>
      <div class="ph-names" role="group" aria-label={words.door.wayIn.nickname.label}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            class="ph-button"
            dir="auto"
            aria-pressed={name === picked}
            onClick={() => setPicked(name)}
          >
            {name}
          </button>
        ))}
      </div>
      {names.length === 0 && <p class="ph-hint">{words.door.nicknameNone}</p>}
      {letters.trim() === '' && free.length > atOnce && (
        <button type="button" class="ph-button ph-button--quiet" onClick={() => setFrom(from + atOnce)}>
          {words.door.nicknameOthers}
        </button>
      )}
      {children}
      <button
        type="button"
        class="ph-button ph-button--primary"
        aria-disabled={isOff || !isPicked}
        onClick={() => isPicked && onJoin(picked)}
      >
        {isPicked ? words.door.nicknamePicked(picked) : words.door.join}
      </button>
    </div>
  );
}
