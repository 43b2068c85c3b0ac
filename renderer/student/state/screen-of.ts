/** Which of its screens the page shows. */
import { leftAt } from '../../../shared/live/left-at';
import type { PhoneScene } from '../../../shared/live/phone-scene';
import { ownClock } from './own-time';
import type { GivenAnswer, PhoneState } from './phone-state';

export type ScreenName =
  | Exclude<PhoneState['place'], 'start' | 'seated'>
  | 'connecting'
  | 'lobby'
  | 'read'
  | 'options'
  | 'answer'
  | 'given'
  | 'closed'
  | 'revealed'
  | 'discussing'
  | 'practice'
  | 'finished';

const isOnScreen = ({ state }: GivenAnswer): boolean => state !== 'refused';

/** Whether the student sees the answer instead of what to choose from. */
export function isGiven({ given, changing }: Pick<PhoneState, 'given' | 'changing'>, vote: string): boolean {
  const one = given[vote];
  return one !== undefined && isOnScreen(one) && changing !== vote;
}

/** `now` is the laptop's clock. */
export function mayAnswer(scene: PhoneScene, extraTime: number, now: number): boolean {
  if (scene.scene === 'answering') return true;
  if (scene.scene !== 'closed') return false;
  const clock = ownClock(scene, extraTime);
  return clock !== null && leftAt(clock, now) > 0;
}

function ofScene(state: PhoneState, scene: PhoneScene, now: number): ScreenName {
  switch (scene.scene) {
    case 'answering':
    case 'closed':
      if (!mayAnswer(scene, state.extraTime, now)) return 'closed';
      return isGiven(state, scene.vote) ? 'given' : 'answer';
    case 'question':
      return 'read';
    default:
      return scene.scene;
  }
}

/** `now` is this phone's clock. */
export function screenOf(state: PhoneState, now: number): ScreenName {
  if (state.place === 'start') return 'connecting';
  if (state.place !== 'seated') return state.place;
  return state.scene ? ofScene(state, state.scene, now + state.aheadBy) : 'connecting';
}
