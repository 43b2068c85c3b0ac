/** An answer comes in: into the open vote it is meant for, or nowhere. */
import { type AnsweredBy, countAnswer, isTaken } from './channels';
import type { EventOf } from './event';
import type { Session } from './session';
import { tookUntil } from './vote-time';

/** An answer that comes too late for its channel, to another question than the class is at, or without a vote, changes nothing. */
export function takeAnswer(session: Session, { at, by }: EventOf<'answered'>): Session {
  const index = indexOf(by, session);
  const votes = session.votes[index] ?? [];
  const vote = votes.at(-1);
  const question = session.items[index]?.question;
  if (!vote || !question || !isTaken(by, session, at)) return session;
  const firstHolds = session.phase === 'practice';
  const took = tookUntil(vote, session.clock, at);
  const counted = countAnswer(by, { vote, question, studentIds: session.studentIds, took, firstHolds });
  return counted === vote
    ? session
    : { ...session, votes: session.votes.with(index, [...votes.slice(0, -1), counted]) };
}

/** A phone names its question; at an own pace any is right, otherwise only the one the class is at. */
function indexOf(by: AnsweredBy, { index, phase }: Session): number {
  if (by.channel !== 'phone') return index;
  return phase === 'practice' || by.index === index ? by.index : -1;
}
