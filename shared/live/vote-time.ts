/** How long a vote has been open to the class: without its pauses, an outage, and the time spent elsewhere in the quiz. */
import type { Clock } from './clock';
import type { Session, Vote, VoteTime } from './session';

/** Longer than this, a class was not answering: the laptop slept, or the quiz was left open. */
const longest = 60 * 60 * 1000;

/** How long after the opening an answer comes, or -1 where that is not known. */
export function tookUntil(vote: Vote, clock: Clock | null, at: number): number {
  if (!vote.time) return -1;
  const ran = ranUntil(vote.time, clock, at);
  return ran > longest ? -1 : ran;
}

/** A running clock ends the time, even where a sleeping laptop notices late. */
function ranUntil({ ran, since }: VoteTime, clock: Clock | null, at: number): number {
  if (since === null) return ran;
  const end = clock?.running ? Math.min(at, clock.at + clock.left) : at;
  return ran + Math.max(0, end - since);
}

/** Lets the time of a vote run while its answers are open and no clock is paused, and stand still otherwise. */
export function keepVoteTime(before: Session, after: Session, at: number): Session {
  const left = before.index === after.index ? after : setTime(after, before.index, false, before.clock, at);
  return setTime(left, after.index, timeRuns(after), before.clock, at);
}

function setTime(session: Session, index: number, runs: boolean, clock: Clock | null, at: number): Session {
  const votes = session.votes[index] ?? [];
  const vote = votes.at(-1);
  if (!vote?.time || runs === (vote.time.since !== null)) return session;
  const time = { ran: ranUntil(vote.time, clock, at), since: runs ? at : null };
  return { ...session, votes: session.votes.with(index, [...votes.slice(0, -1), { ...vote, time }]) };
}

const timeRuns = (session: Session): boolean =>
  session.phase === 'asking' && session.step === 'answers' && (session.clock?.running ?? true);
