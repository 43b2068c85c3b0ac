/** The second vote on a question: when it can open at all, and when it is the next step. */
import { hasKey } from '../question/has-key';
import { isUntouched, questionOf, type Session, votesOf } from './session';

/** A second vote comes after the reveal, or before it once somebody has answered; it needs a key, and there is no third. */
export function canVoteAgain(session: Session): boolean {
  const [first, ...more] = votesOf(session);
  if (!first || more.length > 0 || !hasKey(questionOf(session))) return false;
  if (session.phase === 'revealed') return true;
  const isOpen = session.phase === 'closed' || (session.phase === 'asking' && session.step === 'answers');
  return isOpen && !isUntouched(first);
}

/** Where the question offers a second vote, the step after its reveal opens it. */
export const offersSecondVote = (session: Session): boolean =>
  session.phase === 'revealed' && canVoteAgain(session) && questionOf(session).secondVote;
