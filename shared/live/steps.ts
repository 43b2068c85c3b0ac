/** The way through a session, step by step, forth and back. */
import { startClock } from './clock';
import { currentVote, questionOf, type Session, type TalkStep, type Vote, votesOf } from './session';

const talkSteps: readonly TalkStep[] = ['think', 'pair', 'share'];

/** One step on: what the Space key does. */
export function stepOn(session: Session, at: number): Session {
  switch (session.phase) {
    case 'lobby':
      return arriveAt(session, 0);
    case 'asking':
      if (session.step === 'answers') return reveal(session);
      if (questionOf(session).answer.form === 'talk') return talk(session, 'think', at);
      return session.step === 'question' && questionOf(session).answer.form === 'choose' ? { ...session, phase: 'asking', step: 'options' } : openVote(session, at);
    case 'closed':
      return reveal(session);
    case 'revealed':
      return nextQuestion(session);
    case 'discussing': {
      const next = talkSteps[talkSteps.indexOf(session.step) + 1];
      return next ? talk(session, next, at) : nextQuestion(session);
    }
    case 'finished':
      return session;
  }
}

/** One step back. Answers are kept, and what was revealed stays revealed. */
export function stepBack(session: Session): Session {
  if (session.phase === 'asking' && session.step === 'options') return { ...session, phase: 'asking', step: 'question' };
  if (session.phase === 'asking' && session.step === 'answers' && votesOf(session).length === 1 && isUntouched(session)) {
    return { ...arriveAt(dropVote(session), session.index), phase: 'asking', step: questionOf(session).answer.form === 'choose' ? 'options' : 'question' };
  }
  if (session.phase === 'discussing') {
    const before = talkSteps[talkSteps.indexOf(session.step) - 1];
    return before ? talk(session, before, session.steppedAt, false) : arriveAt(session, session.index);
  }
  return session.phase !== 'lobby' && session.index > 0 ? arriveAt(session, session.index - 1) : session;
}

/** The session at a question: revealed where it was, closed where it was answered but not revealed, else the question alone. */
export function arriveAt(session: Session, index: number): Session {
  const there = { ...session, index, clock: null };
  const vote = currentVote(there);
  if (!vote) return { ...there, phase: 'asking', step: 'question' };
  return vote.revealed ? { ...there, phase: 'revealed' } : { ...there, phase: 'closed' };
}

/** Opens the next vote on the question, with its clock. */
export function openVote(session: Session, at: number): Session {
  const vote: Vote = { openedAt: at, given: {}, hands: {}, revealed: false };
  return { ...withVotes(session, [...votesOf(session), vote]), phase: 'asking', step: 'answers', clock: startClock(questionOf(session).seconds, at) };
}

export const finish = (session: Session): Session => ({ ...session, phase: 'finished', clock: null, blank: false });

function reveal(session: Session): Session {
  const votes = votesOf(session).map((vote) => ({ ...vote, revealed: true }));
  return { ...withVotes(session, votes), phase: 'revealed', clock: null };
}

function nextQuestion(session: Session): Session {
  return session.index + 1 < session.items.length ? arriveAt(session, session.index + 1) : finish(session);
}

/** A step of a discussion with its clock; gone back to, it waits for the teacher to start it. */
function talk(session: Session, step: TalkStep, at: number, running = true): Session {
  const { answer } = questionOf(session);
  if (answer.form !== 'talk') return session;
  const clock = startClock(answer[step], at);
  return { ...session, phase: 'discussing', step, clock: clock && { ...clock, running } };
}

const isUntouched = (session: Session): boolean => {
  const vote = currentVote(session);
  return vote !== null && Object.keys(vote.given).length === 0 && Object.values(vote.hands).every((count) => count === 0);
};

const dropVote = (session: Session): Session => withVotes(session, votesOf(session).slice(0, -1));

export function withVotes(session: Session, votes: readonly Vote[]): Session {
  return { ...session, votes: session.votes.with(session.index, votes) };
}
