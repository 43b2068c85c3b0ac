/**
 * One step back. Answers are kept, and what was revealed stays revealed: back from a reveal is the question before,
 * so no key is hidden again after the class has seen it, and no vote opens again after its reveal.
 */
import { pauseClock } from './clock';
import { currentVote, isUntouched, moveTo, questionOf, type Session, votesOf, withVotes } from './session';
import { arriveAt, talk } from './steps';

export function stepBack(session: Session, at: number): Session {
  switch (session.phase) {
    case 'lobby':
    case 'practice':
      return session;
    case 'asking':
      if (session.step === 'answers') return beforeAnswers(session, at);
      return session.step === 'options'
        ? moveTo(session, { phase: 'asking', step: 'question' })
        : questionBefore(session);
    case 'closed':
      return beforeAnswers(session, at);
    case 'revealed':
      return questionBefore(session);
    case 'discussing':
      if (session.step === 'think') return arriveAt(session, session.index);
      return talk(session, session.step === 'share' ? 'pair' : 'think', at);
    case 'finished':
      return session;
  }
}

/** A vote nobody has answered goes, as after an R by mistake; one with answers waits with its clock for the next step on. */
function beforeAnswers(session: Session, at: number): Session {
  const vote = currentVote(session);
  const clock = session.clock && pauseClock(session.clock, at);
  if (vote && !isUntouched(vote)) return { ...withoutAnswers(session), clock };
  const without = withVotes(session, votesOf(session).slice(0, -1));
  const before = currentVote(without);
  if (!before) return { ...withoutAnswers(without), clock: null };
  // A first vote that was not revealed is open again, and its clock waits.
  return before.revealed
    ? arriveAt(without, session.index)
    : moveTo({ ...without, clock }, { phase: 'asking', step: 'answers' });
}

function withoutAnswers(session: Session): Session {
  const hasOptions = questionOf(session).answer.form === 'choose';
  return moveTo(session, { phase: 'asking', step: hasOptions ? 'options' : 'question' });
}

/** The question before; a discussion the class has had stands at its end, without a clock. */
function questionBefore(session: Session): Session {
  const index = session.index - 1;
  if (index < 0) return session;
  const there = arriveAt(session, index);
  const talked = questionOf(there).answer.form === 'talk' && session.shown[index];
  return talked ? moveTo(there, { phase: 'discussing', step: 'share' }) : there;
}
