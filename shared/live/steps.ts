/** The way through a session, step by step, forth and back. */
import type { SetItem } from '../library/question-set';
import { runClock, startClock } from './clock';
import { nextStepOf } from './next-step';
import { revealAll } from './own-pace';
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

export function finish(session: Session): Session {
  const done = session.phase === 'practice' ? revealAll(session) : session;
  return moveTo({ ...done, clock: null, blank: false, over: null }, { phase: 'finished' });
}

/** On to the next question without a reveal; what was answered is kept. */
export function skip(session: Session): Session {
  if (session.phase === 'lobby' || session.phase === 'practice') return session;
  return session.items[session.index + 1] ? arriveAt(session, session.index + 1) : finish(session);
}

/** A question made on the fly comes after the one the class is at, which it is left for; from the lobby it comes first. */
export function addQuestion(session: Session, item: SetItem): Session {
  if (session.phase === 'practice') return session;
  const index = session.phase === 'lobby' ? 0 : session.index + 1;
  const later = (at: number) => (at >= index ? at + 1 : at);
  const added: Session = {
    ...session,
    added: session.added + 1,
    items: session.items.toSpliced(index, 0, item),
    votes: session.votes.toSpliced(index, 0, []),
    shown: session.shown.toSpliced(index, 0, false),
    called: session.called.map((one) => ({ ...one, index: later(one.index) })),
  };
  return session.phase === 'lobby' ? added : arriveAt(added, index);
}

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
