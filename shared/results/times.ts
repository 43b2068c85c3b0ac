/** How long students took in the first vote, by the median in whole seconds. */
import type { QuestionTally, SessionTally } from './tally';

/** The middle one, or the mean of the two in the middle, in milliseconds. */
function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

const inSeconds = (times: readonly number[]): number | null =>
  times.length === 0 ? null : Math.round(median(times) / 1000);

/** Null for a group without a time. */
export function medianTimes(tally: SessionTally, one: QuestionTally): { right: number | null; other: number | null } {
  const vote = tally.record.questions[one.index]?.votes[0];
  if (!vote || one.first === null) return { right: null, other: null };
  const timesOf = (mark: number) => vote.took.filter((took, student) => took >= 0 && vote.right[student] === mark);
  return { right: inSeconds(timesOf(1)), other: inSeconds(timesOf(0)) };
}
