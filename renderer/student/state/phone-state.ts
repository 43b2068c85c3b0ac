/** Everything the page knows: the seat, what the laptop said last, and the student's own answers. */
import type { PhoneHearsOf, RefusalReason } from '../../../shared/live/lan-messages';
import type { PhoneAnswer } from '../../../shared/live/phone-answer';
import type { PhoneScene } from '../../../shared/live/phone-scene';

/** Where the student stands; `start` is before the laptop's first word. */
export type Place = 'pin' | 'start' | 'door' | 'waiting' | 'seated' | 'removed' | 'gone';

/** An answer that was pressed. */
export interface GivenAnswer {
  answer: PhoneAnswer;
  state: 'sending' | 'received' | 'refused';
  /** How many of its messages the laptop has not yet replied to over this connection. */
  onTheWay: number;
  why: RefusalReason | null;
  /** What the answer of a poll was received under. */
  ballot: string | null;
}

/** By the name of the vote. */
export type ByVote<T> = Readonly<Record<string, T>>;

export interface PhoneState {
  place: Place;
  pin: string | null;
  token: string | null;
  name: string;
  /** Each number is a connection of its own: a new one is opened when it changes. */
  linkNumber: number;
  isOpen: boolean;
  /** Connections that came to nothing since the last one that was open. */
  failed: number;
  door: PhoneHearsOf<'door'> | null;
  isJoining: boolean;
  refused: RefusalReason | null;
  /** How far the laptop's clock is ahead of this phone's (ms). */
  aheadBy: number;
  scene: PhoneScene | null;
  extraTime: number;
  points: number | null;
  group: number | null;
  given: ByVote<GivenAnswer>;
  /** What is typed or picked and not sent. */
  drafts: ByVote<PhoneAnswer>;
  /** The vote whose received answer is being changed. */
  changing: string | null;
  shares: ByVote<number | null>;
  explained: ByVote<PhoneHearsOf<'explained'>>;
  /** At an own pace: the vote of the question that is open. */
  open: string | null;
}

export const freshState: PhoneState = {
  place: 'pin',
  pin: null,
  token: null,
  name: '',
  linkNumber: 0,
  isOpen: false,
  failed: 0,
  door: null,
  isJoining: false,
  refused: null,
  aheadBy: 0,
  scene: null,
  extraTime: 1,
  points: null,
  group: null,
  given: {},
  drafts: {},
  changing: null,
  shares: {},
  explained: {},
  open: null,
};

/** What belongs to one seat and goes with it. */
export const withoutSeat = (state: PhoneState): PhoneState => ({
  ...freshState,
  pin: state.pin,
  linkNumber: state.linkNumber,
  isOpen: state.isOpen,
  failed: state.failed,
});

/** Whether there is anything to say to the laptop. */
export const wantsLink = ({ place, pin }: PhoneState): boolean =>
  pin !== null && place !== 'pin' && place !== 'removed' && place !== 'gone';

export const isSending = ({ given }: PhoneState): boolean =>
  Object.values(given).some(({ state }) => state === 'sending');
