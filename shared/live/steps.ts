/** The way through a session, step by step, forth and back. */
import { runClock, startClock } from './clock';
import { nextStepOf } from './next-step';
import { currentVote, moveTo, questionOf, type Session, type TalkStep, type Vote, votesOf, withVotes } from './session';

/** One step on: what the Space key does, which is what its button says. */
export function stepOn(session: Session, at: number): Session {
  switch (nextStepOf(session)) {
    case 'startQuiz':
      return arriveAt(session, 0);
    case 'showOptions':
      return moveTo(session, { phase: 'asking', step: 'options' });
    case 'startAnswers':
      return openAnswers(session, at);
    case 'revealAnswer':
      return reveal(session);
    case 'startSecondVote':
      return openVote(session, at);
    case 'startThinking':
      return talk(session, 'think', at);
    case 'startPairs':
      return talk(session, 'pair', at);
    case 'startSharing':
      return talk(session, 'share', at);
    case 'nextQuestion':
      return arriveAt(session, session.index + 1);
    case 'finishQuiz':
      return finish(session);
    case 'leave':
      return session;
  }
}

/** The session at a question: revealed where it was revealed, else the question alone, with the answers it has so far. */
export function arriveAt(session: Session, index: number): Session {
  const there = { ...session, index, clock: null, shown: session.shown.with(index, true) };
  return moveTo(there, currentVote(there)?.revealed ? { phase: 'revealed' } : { phase: 'asking', step: 'question' });
}

/** Opens a new vote on the question, with its clock. */
export function openVote(session: Session, at: number): Session {
  const vote: Vote = { time: { ran: 0, since: null }, given: {}, hands: {}, revealed: false };
  const clock = startClock(questionOf(session).seconds, at);
  const open = withVotes({ ...session, clock }, [...votesOf(session), vote]);
  return moveTo(open, { phase: 'asking', step: 'answers' });
}

/** Opens the first vote, or goes on with the one that was left before its reveal: its answers stay, and its clock if it was kept. */
function openAnswers(session: Session, at: number): Session {
  if (!currentVote(session)) return openVote(session, at);
  const { clock } = session;
  const goesOn = clock && clock.left > 0 ? runClock(clock, at) : startClock(questionOf(session).seconds, at);
  return moveTo({ ...session, clock: goesOn }, { phase: 'asking', step: 'answers' });
}

export const finish = (session: Session): Session =>
  moveTo({ ...session, clock: null, blank: false }, { phase: 'finished' });

function reveal(session: Session): Session {
  const votes = votesOf(session).map((vote) => ({ ...vote, revealed: true }));
  return moveTo(withVotes({ ...session, clock: null }, votes), { phase: 'revealed' });
}

/** A step of a discussion, with its clock. */
export function talk(session: Session, step: TalkStep, at: number): Session {
  const { answer } = questionOf(session);
  if (answer.form !== 'talk') return session;
  return moveTo({ ...session, clock: startClock(answer[step], at) }, { phase: 'discussing', step });
}
