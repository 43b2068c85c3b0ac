/** One vote on one question, counted: who answered what, and how many were right. */
import { hasKey } from '../question/has-key';
import type { Question } from '../question/question';
import type { VoteRecord } from './session-record';
import type { Share } from './share';

export interface VoteTally {
  /** By option for choose; right and other for a written answer. */
  counts: number[];
  answered: number;
  /** Taps of students alone; hands name nobody. */
  answeredByStudents: number;
  hands: number;
  /** Students who took part in the quiz and gave no answer here; 0 where hands were counted, since nobody knows. */
  blank: number;
  /** Null where nothing can be marked. */
  share: Share | null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

export function isRightOption(question: Question, option: number): boolean {
  const { answer } = question;
  if (answer.form !== 'choose') return false;
  const id = answer.options[option]?.id;
  return id !== undefined && answer.right.includes(id);
}

function countChosen(question: Question, vote: VoteRecord): number[] {
  if (question.answer.form === 'choose') {
    return question.answer.options.map(
      (_, option) => vote.chosen.filter((chosen) => chosen === option).length + (vote.hands[option] ?? 0),
    );
  }
  return [1, 0].map((mark, at) => vote.right.filter((right) => right === mark).length + (vote.hands[at] ?? 0));
}

/** Hands for several right options can't be marked: one student may have raised a hand for each. */
function countRight(question: Question, vote: VoteRecord, hands: number): number | null {
  if (!hasKey(question)) return null;
  const byStudents = vote.right.filter((right) => right === 1).length;
  if (hands === 0) return byStudents;
  if (question.answer.form !== 'choose') return byStudents + (vote.hands[0] ?? 0);
  if (question.answer.right.length > 1) return null;
  return byStudents + sum(vote.hands.filter((_, option) => isRightOption(question, option)));
}

export function tallyVote(question: Question, vote: VoteRecord, tookPart: number): VoteTally {
  const hands = sum(vote.hands);
  const answeredByStudents = vote.chosen.filter((chosen) => chosen >= 0).length;
  const answered = answeredByStudents + hands;
  const right = countRight(question, vote, hands);
  return {
    counts: countChosen(question, vote),
    answered,
    answeredByStudents,
    hands,
    blank: hands > 0 ? 0 : tookPart - answeredByStudents,
    share: right === null || answered === 0 ? null : { right, of: answered },
  };
}
