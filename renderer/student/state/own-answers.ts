/** The student's answers on their way: pressed, sent, received by the laptop's disk, or refused. */
import type { PhoneHearsOf, PhoneSays } from '../../../shared/live/lan-messages';
import type { PhoneAnswer } from '../../../shared/live/phone-answer';
import type { PhoneScene } from '../../../shared/live/phone-scene';
import type { ByVote, GivenAnswer } from './phone-state';

type Answers = ByVote<GivenAnswer>;

/** `byVote` without one of them. */
export function without<T>(byVote: ByVote<T>, vote: string): ByVote<T> {
  const { [vote]: _, ...rest } = byVote;
  return rest;
}

export const answerMessage = (vote: string, { answer, ballot }: GivenAnswer): PhoneSays => ({
  say: 'answer',
  vote,
  answer,
  ...(ballot === null ? {} : { ballot }),
});

/** The new answer is sent at once where there is a connection, and with the next one where there is none. */
export function giveAnswer(answers: Answers, vote: string, answer: PhoneAnswer, isOnTheWay: boolean): Answers {
  const before = answers[vote];
  const onTheWay = (before?.onTheWay ?? 0) + (isOnTheWay ? 1 : 0);
  return { ...answers, [vote]: { answer, state: 'sending', onTheWay, why: null, ballot: before?.ballot ?? null } };
}

const eachOf = (answers: Answers, change: (one: GivenAnswer) => GivenAnswer): Answers =>
  Object.fromEntries(Object.entries(answers).map(([vote, one]) => [vote, change(one)]));

/** No reply comes over a connection that is gone. */
export const linkLost = (answers: Answers): Answers => eachOf(answers, (one) => ({ ...one, onTheWay: 0 }));

/** Of the answers that wait, the next to be said when none is on its way: the laptop cuts whoever says a heap at once. */
export function sendNext(answers: Answers): { answers: Answers; says: PhoneSays[] } {
  const all = Object.entries(answers);
  const [vote, one] = all.find(([, { state }]) => state === 'sending') ?? [];
  if (vote === undefined || !one || all.some(([, { onTheWay }]) => onTheWay > 0)) return { answers, says: [] };
  return { answers: { ...answers, [vote]: { ...one, onTheWay: 1 } }, says: [answerMessage(vote, one)] };
}

/** Each message is replied to, so the last answer is received when no reply is missing. */
export function wasReceived(answers: Answers, { vote, ballot }: PhoneHearsOf<'received'>): Answers {
  const one = answers[vote];
  if (!one) return answers;
  const onTheWay = Math.max(0, one.onTheWay - 1);
  const state = onTheWay === 0 && one.state === 'sending' ? 'received' : one.state;
  return { ...answers, [vote]: { ...one, onTheWay, state, ballot: ballot ?? one.ballot } };
}

export function wasRefused(answers: Answers, { vote = '', why }: PhoneHearsOf<'refused'>): Answers {
  const one = answers[vote];
  if (!one) return answers;
  const onTheWay = Math.max(0, one.onTheWay - 1);
  return { ...answers, [vote]: onTheWay > 0 ? { ...one, onTheWay } : { ...one, onTheWay, state: 'refused', why } };
}

/** What the laptop has of this student; an answer that has not reached it yet stands over it. */
export function wasKept(answers: Answers, { vote, answer }: PhoneHearsOf<'mine'>): Answers {
  if (vote === null || answer === null || answers[vote]?.state === 'sending') return answers;
  return { ...answers, [vote]: { answer, state: 'received', onTheWay: 0, why: null, ballot: null } };
}

const votesOf = (scene: PhoneScene): string[] =>
  scene.scene === 'practice' ? scene.questions.map(({ vote }) => vote) : 'vote' in scene ? [scene.vote] : [];

/** Only what belongs to the questions in front of the class. */
export function ofScene<T>(byVote: ByVote<T>, scene: PhoneScene): ByVote<T> {
  const votes = votesOf(scene);
  return Object.fromEntries(Object.entries(byVote).filter(([vote]) => votes.includes(vote)));
}
