/** What a vote adds up to: counts by option, how many answered, how many were right. */
import { bucketsFor, rightBucketsFor } from '../question/forms';
import type { Question } from '../question/question';
import { markAnswer } from '../question/readiness';
import type { Vote } from './session';

export interface VoteCount {
  /** By option id for choose; by 'right' and 'other' for a written answer. */
  counts: Record<string, number>;
  answered: number;
  right: number;
}

export function countVote(question: Question, vote: Vote | null): VoteCount {
  const counts: Record<string, number> = Object.fromEntries(bucketsOf(question).map((bucket) => [bucket, 0]));
  if (!vote) return { counts, answered: 0, right: 0 };
  const add = (bucket: string, count: number) => {
    counts[bucket] = (counts[bucket] ?? 0) + count;
  };
  let right = 0;
  for (const { answer } of Object.values(vote.given)) {
    const isRight = markAnswer(question, answer)?.right === true;
    if (isRight) right += 1;
    for (const bucket of answer.form === 'choose' ? answer.optionIds : [isRight ? 'right' : 'other']) add(bucket, 1);
  }
  for (const [bucket, count] of Object.entries(vote.hands)) {
    add(bucket, count);
    if (marksHands(question) && isRightBucket(question, bucket)) right += count;
  }
  return { counts, answered: Object.keys(vote.given).length + handsUp(question, Object.values(vote.hands)), right };
}

/** Whether a student may pick several options. */
export const picksMany = ({ answer }: Question): boolean => answer.form === 'choose' && answer.many;

/** How many raised a hand: where one student may for several options, at least as many as for the most picked one. */
export const handsUp = (question: Question, hands: readonly number[]): number =>
  picksMany(question) ? Math.max(0, ...hands) : hands.reduce((sum, count) => sum + count, 0);

/** Hands for several options can't be marked: nobody knows who raised which. */
export const marksHands = (question: Question): boolean => !picksMany(question);

/** What an answer can count for: each option, or for a written answer 'right' and 'other'. */
export const bucketsOf = ({ answer }: Question): string[] => bucketsFor(answer);

const isRightBucket = ({ answer }: Question, bucket: string): boolean => rightBucketsFor(answer).includes(bucket);
