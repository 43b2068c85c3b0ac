/** What outlives a reload or a slept phone: the seat and the answers that belong to it; a phone may refuse to keep anything. */
import { freshState, type PhoneState } from '../state/phone-state';

const place = 'lectern.seat';
const version = 1;

type Kept = Pick<PhoneState, 'pin' | 'token' | 'name' | 'given' | 'drafts' | 'open'>;

export function keepSeat({ pin, token, name, given, drafts, open }: PhoneState) {
  const kept: Kept = { pin, token, name, given, drafts, open };
  try {
    if (token === null) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify({ version, ...kept }));
  } catch {
    // Without it the student joins anew after a reload.
  }
}

function readSeat(): Kept | null {
  try {
    const read = JSON.parse(localStorage.getItem(place) ?? 'null');
    return read?.version === version ? read : null;
  } catch {
    return null;
  }
}

/** The state a page begins with; `asked` is the PIN of its address. The seat of another quiz is no seat here. */
export function firstState(asked: string | null): PhoneState {
  const kept = readSeat();
  if (kept && (asked === null || asked === kept.pin)) {
    const { pin, token, name, given, drafts, open } = kept;
    return { ...freshState, place: 'start', pin, token, name, given, drafts, open };
  }
  return asked === null ? freshState : { ...freshState, place: 'start', pin: asked };
}
