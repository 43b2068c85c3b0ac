/** The second vote on a question: when it can open at all, and when it is the next step. */
import { hasKey } from '../question/has-key';
import { questionOf, type Session, votesOf } from './session';

/** A second vote comes after the first reveal of a question that has a key, and there is no third. */
export const canVoteAgain = (session: Session): boolean =>
  session.phase === 'revealed' && hasKey(questionOf(session)) && votesOf(session).length === 1;

/** Where the question offers a second vote, the next step opens it. */
export const offersSecondVote = (session: Session): boolean => canVoteAgain(session) && questionOf(session).secondVote;
