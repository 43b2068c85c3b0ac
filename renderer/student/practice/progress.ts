/** How far a student has come at an own pace. */
import type { PhoneSceneOf } from '../../../shared/live/phone-scene';
import type { PhoneState } from '../state/phone-state';

export type PracticeQuestion = PhoneSceneOf<'practice'>['questions'][number];
export type QuestionState = 'open' | 'sending' | 'answered' | 'right' | 'partly' | 'other';

type Known = Pick<PhoneState, 'given' | 'shares' | 'explained'>;

export function stateOf({ given, shares, explained }: Known, vote: string): QuestionState {
  const share = shares[vote] ?? null;
  if (share !== null) return share >= 1 ? 'right' : share > 0 ? 'partly' : 'other';
  const state = given[vote]?.state;
  if (explained[vote] || state === 'received') return 'answered';
  return state === 'sending' ? 'sending' : 'open';
}

export interface Progress {
  /** Answered, of those that can be. */
  done: number;
  of: number;
  right: number;
  /** Of the answered ones, those that are marked. */
  marked: number;
}

/** What is only to be read or talked about is not counted. */
export const isAnswerable = ({ form }: PracticeQuestion): boolean => form !== 'talk';

export function progressOf(known: Known, questions: readonly PracticeQuestion[]): Progress {
  const states = questions.filter(isAnswerable).map(({ vote }) => stateOf(known, vote));
  const done = states.filter((state) => state !== 'open' && state !== 'sending');
  return {
    done: done.length,
    of: states.length,
    right: states.filter((state) => state === 'right').length,
    marked: done.filter((state) => state !== 'answered').length,
  };
}

/** The next question without an answer after `vote`, around the end again; null when all have one. */
export function nextOpen(known: Known, questions: readonly PracticeQuestion[], vote: string | null): string | null {
  const at = questions.findIndex((question) => question.vote === vote);
  const inTurn = [...questions.slice(at + 1), ...questions.slice(0, at + 1)];
  return inTurn.find((one) => isAnswerable(one) && stateOf(known, one.vote) === 'open')?.vote ?? null;
}
