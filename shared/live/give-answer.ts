/** How one answer counts in the open vote: once for each voter, the last one holding. */
import type { Answer } from '../question/answer-form';
import { fitsForm } from '../question/forms';
import type { OpenVote } from './channel';
import type { ChannelName } from './channel-names';
import { isPoll } from './is-poll';
import type { Vote } from './session';

export interface NewAnswer {
  /** A student's id, or in a poll a ballot. */
  voter: string;
  answer: Answer;
  channel: ChannelName;
}

/** The vote with the answers in it, those that came together with one copy of it; the very same vote when all are foreign, unfit or already there. */
export function giveAnswers(open: OpenVote, answers: readonly NewAnswer[]): Vote {
  const seats = new Set(open.studentIds);
  // A ballot may be anybody's.
  const mayVote = (voter: string) => isPoll(open.question) || seats.has(voter);
  const fresh = answers.filter((one) => mayVote(one.voter) && isNew(open, one));
  if (fresh.length === 0) return open.vote;
  const given = { ...open.vote.given };
  for (const { voter, answer, channel } of fresh) given[voter] = { answer, took: open.took, channel };
  return { ...open.vote, given };
}

/** The vote without this voter's answer; the very same one when there is none. */
export function withoutAnswer(vote: Vote, voter: string): Vote {
  if (!Object.hasOwn(vote.given, voter)) return vote;
  const { [voter]: _, ...given } = vote.given;
  return { ...vote, given };
}

function isNew({ vote, question, firstHolds }: OpenVote, { voter, answer }: NewAnswer): boolean {
  const before = vote.given[voter]?.answer;
  return fitsForm(question.answer, answer) && !(before && (firstHolds || isSameAnswer(before, answer)));
}

export const isSameAnswer = (one: Answer, other: Answer): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** Options have no order; everything else stands as it was given. */
const sorted = (answer: Answer): Answer =>
  answer.form === 'choose' ? { ...answer, optionIds: answer.optionIds.toSorted() } : answer;
