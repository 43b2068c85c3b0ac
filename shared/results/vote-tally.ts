/** One vote on one question, counted: who answered what, and how many were right. */
import { handsUp, picksMany } from '../live/count-vote';
import { hasKey } from '../question/has-key';
import type { Question } from '../question/question';
import { optionsOf } from './given-in-vote';
import type { VoteRecord } from './session-record';
import type { Share } from './share';

/** An answer that was written, as markup, and how many gave it. */
export interface GivenAnswer {
  text: string;
  count: number;
  /** Null where nothing is marked. */
  right: boolean | null;
}

export interface VoteTally {
  /** By option for choose; right and other for every other form. */
  counts: number[];
  /** The most frequent first; empty for choose, and without those whose words were not noted. */
  given: GivenAnswer[];
  answered: number;
  /** Those with a name: hands and the answers to a poll have none. */
  answeredByStudents: number;
  hands: number;
  /** Students who took part in the quiz and gave no answer here; 0 where hands or answers without names were counted, since nobody knows. */
  blank: number;
  /** Null where nothing can be marked. */
  share: Share | null;
  /** What students earned, of what they could have; null where an answer is right or earns nothing. */
  points: { earned: number; of: number } | null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

export function isRightOption(question: Question, option: number): boolean {
  const { answer } = question;
  if (answer.form !== 'choose') return false;
  const id = answer.options[option]?.id;
  return id !== undefined && answer.right.includes(id);
}

/** Of the students and of nobody. */
const allChosen = ({ chosen, nameless }: VoteRecord): number[] => [...chosen, ...nameless];

function countChosen(question: Question, vote: VoteRecord): number[] {
  if (question.answer.form === 'choose') {
    const picked = allChosen(vote).flatMap((chosen) => optionsOf(question, vote, chosen));
    return question.answer.options.map(
      (_, option) => picked.filter((one) => one === option).length + (vote.hands[option] ?? 0),
    );
  }
  return [1, 0].map((mark, at) => vote.right.filter((right) => right === mark).length + (vote.hands[at] ?? 0));
}

function countGiven(vote: VoteRecord): GivenAnswer[] {
  const counted = vote.written.map((text, index): GivenAnswer => {
    const first = vote.chosen.indexOf(index);
    const mark = vote.right[first] ?? -1;
    const count = allChosen(vote).filter((chosen) => chosen === index).length;
    return { text, count, right: mark < 0 ? null : mark === 1 };
  });
  return counted.filter(({ text }) => text !== '').toSorted((a, b) => b.count - a.count);
}

function pointsEarned(question: Question, vote: VoteRecord): VoteTally['points'] {
  const shares = vote.share.filter((share) => share >= 0);
  if (shares.every((share) => share === 0 || share === 1)) return null;
  return { earned: sum(shares) * question.points, of: shares.length * question.points };
}

/** Hands for several right options can't be marked: one student may have raised a hand for each. */
function countRight(question: Question, vote: VoteRecord, hands: number): number | null {
  if (!hasKey(question)) return null;
  const byStudents = vote.right.filter((right) => right === 1).length;
  if (hands === 0) return byStudents;
  if (question.answer.form !== 'choose') return byStudents + (vote.hands[0] ?? 0);
  if (picksMany(question) || question.answer.right.length > 1) return null;
  return byStudents + sum(vote.hands.filter((_, option) => isRightOption(question, option)));
}

export function tallyVote(question: Question, vote: VoteRecord, tookPart: number): VoteTally {
  const hands = sum(vote.hands);
  const answeredByStudents = vote.chosen.filter((chosen) => chosen >= 0).length;
  const answered = answeredByStudents + vote.nameless.length + handsUp(question, vote.hands);
  const right = countRight(question, vote, hands);
  return {
    counts: countChosen(question, vote),
    given: countGiven(vote),
    answered,
    answeredByStudents,
    hands,
    blank: hands > 0 || vote.nameless.length > 0 ? 0 : tookPart - answeredByStudents,
    share: right === null || answered === 0 ? null : { right, of: answered },
    points: pointsEarned(question, vote),
  };
}
