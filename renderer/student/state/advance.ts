/** The one way the page changes: an event makes the next state, and whatever is to be said to the laptop. */
import type { PhoneHears } from '../../../shared/live/lan-messages';
import type { PhoneAnswer } from '../../../shared/live/phone-answer';
import { hear, type Step } from './hear';
import { answerMessage, giveAnswer, linkLost, without } from './own-answers';
import { type PhoneState, withoutSeat } from './phone-state';

export type PhoneEvent =
  | { is: 'opened' }
  | { is: 'lost' }
  /** `at` is this phone's clock (ms). */
  | { is: 'heard'; message: PhoneHears; at: number }
  | { is: 'pin'; pin: string }
  | { is: 'join'; name: string }
  | { is: 'draft'; vote: string; answer: PhoneAnswer }
  | { is: 'answer'; vote: string; answer: PhoneAnswer }
  | { is: 'change'; vote: string | null }
  /** At an own pace: open a question, or the list of all. */
  | { is: 'open'; vote: string | null }
  /** Off this seat and back to the door, or to the PIN. */
  | { is: 'leave'; to: 'start' | 'pin' };

export type Act = (event: PhoneEvent) => void;

const silent = (state: PhoneState): Step => ({ state, says: [] });

function opened(state: PhoneState): Step {
  const says = state.pin === null ? [] : [{ say: 'hello' as const, pin: state.pin, token: state.token }];
  return { state: { ...state, isOpen: true, failed: 0 }, says };
}

const lost = (state: PhoneState): PhoneState => ({
  ...state,
  isOpen: false,
  isJoining: false,
  failed: state.failed + 1,
  given: linkLost(state.given),
});

function join(state: PhoneState, name: string): Step {
  const trimmed = name.trim();
  if (trimmed === '') return silent({ ...state, refused: 'noName' });
  const says = state.isOpen ? [{ say: 'join' as const, name: trimmed }] : [];
  return { state: { ...state, name: trimmed, isJoining: state.isOpen, refused: null }, says };
}

function answer(state: PhoneState, vote: string, given: PhoneAnswer): Step {
  const canSay = state.isOpen && state.place === 'seated';
  const answers = giveAnswer(state.given, vote, given, canSay);
  const one = answers[vote];
  const next = { ...state, given: answers, drafts: without(state.drafts, vote), changing: null };
  return { state: next, says: canSay && one ? [answerMessage(vote, one)] : [] };
}

function newLink(state: PhoneState, place: PhoneState['place'], pin: string | null): PhoneState {
  return { ...withoutSeat(state), place, pin, linkNumber: state.linkNumber + 1, isOpen: false };
}

export function advance(state: PhoneState, event: PhoneEvent): Step {
  switch (event.is) {
    case 'opened':
      return opened(state);
    case 'lost':
      return silent(lost(state));
    case 'heard':
      return hear(state, event.message, event.at);
    case 'pin':
      return silent(newLink(state, 'start', event.pin));
    case 'join':
      return join(state, event.name);
    case 'draft':
      return silent({ ...state, drafts: { ...state.drafts, [event.vote]: event.answer } });
    case 'answer':
      return answer(state, event.vote, event.answer);
    case 'change':
      return silent({ ...state, changing: event.vote });
    case 'open':
      return silent({ ...state, open: event.vote });
    case 'leave':
      return silent(newLink(state, event.to, event.to === 'pin' ? null : state.pin));
  }
}
