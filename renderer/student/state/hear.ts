/** What a message of the laptop makes of the page's state, and what is said back. */
import type { PhoneHears, PhoneHearsOf, PhoneSays } from '../../../shared/live/lan-messages';
import { ofScene, sendNext, wasKept, wasReceived, wasRefused } from './own-answers';
import { type PhoneState, withoutSeat } from './phone-state';

export interface Step {
  state: PhoneState;
  says: PhoneSays[];
}

const silent = (state: PhoneState): Step => ({ state, says: [] });

/** With a new seat nothing of the old one holds. */
function atSeat(state: PhoneState, token: string): PhoneState {
  const seat = state.token === null || state.token === token ? state : withoutSeat(state);
  return { ...seat, token, isJoining: false, refused: null, door: null };
}

function seated(state: PhoneState, { token, name }: PhoneHearsOf<'seated'>): Step {
  return onWithBacklog({ ...atSeat(state, token), place: 'seated', name });
}

/** Says the next of the answers that waited for a connection. */
function onWithBacklog(state: PhoneState): Step {
  const { answers, says } = sendNext(state.given);
  return { state: { ...state, given: answers }, says };
}

function refused(state: PhoneState, message: PhoneHearsOf<'refused'>): PhoneState {
  if (message.vote !== undefined) return { ...state, given: wasRefused(state.given, message) };
  const told = message.why;
  if (message.why === 'removed') return { ...withoutSeat(state), place: 'removed' };
  if (message.why === 'pin') return { ...withoutSeat(state), place: 'pin', pin: null, refused: told };
  const place = state.place === 'start' ? 'pin' : state.place;
  return { ...state, place, isJoining: false, refused: told };
}

function scene(state: PhoneState, message: PhoneHearsOf<'scene'>, at: number): PhoneState {
  const now = message.scene;
  const isShown = now.scene === 'practice' && now.questions.some(({ vote }) => vote === state.open);
  return {
    ...state,
    scene: now,
    aheadBy: message.now - at,
    given: ofScene(state.given, now),
    drafts: ofScene(state.drafts, now),
    shares: ofScene(state.shares, now),
    explained: ofScene(state.explained, now),
    changing: 'vote' in now && now.vote === state.changing ? state.changing : null,
    open: isShown ? state.open : null,
  };
}

function mine(state: PhoneState, message: PhoneHearsOf<'mine'>): PhoneState {
  const { vote, share, extraTime, points, group } = message;
  const shares = vote === null ? state.shares : { ...state.shares, [vote]: share };
  return { ...state, given: wasKept(state.given, message), shares, extraTime, points, group };
}

function explained(state: PhoneState, message: PhoneHearsOf<'explained'>): PhoneState {
  const { vote, share } = message;
  return {
    ...state,
    explained: { ...state.explained, [vote]: message },
    shares: { ...state.shares, [vote]: share },
  };
}

/** `at` is this phone's clock (ms). */
export function hear(state: PhoneState, message: PhoneHears, at: number): Step {
  switch (message.say) {
    case 'door':
      return silent({
        ...withoutSeat(state),
        place: 'door',
        name: state.name,
        door: message,
        refused: state.refused === 'wait' ? null : state.refused,
      });
    case 'refused':
      return onWithBacklog(refused(state, message));
    case 'waiting':
      return silent({ ...atSeat(state, message.token), place: 'waiting', name: message.name });
    case 'seated':
      return seated(state, message);
    case 'scene':
      return silent(scene(state, message, at));
    case 'received':
      return onWithBacklog({ ...state, given: wasReceived(state.given, message) });
    case 'mine':
      return silent(mine(state, message));
    case 'explained':
      return silent(explained(state, message));
    case 'beat':
      return silent(state);
    case 'gone':
      return silent({ ...withoutSeat(state), place: 'gone' });
  }
}
