/** A session, counted: the rights of every question and of the whole quiz. */
import type { Question } from '../question/question';
import type { SessionRecord } from './session-record';
import type { Share } from './share';
import { tallyVote, type VoteTally } from './vote-tally';

export interface QuestionTally {
  /** The place in the quiz, from 0. */
  index: number;
  question: Question;
  headline: string;
  votes: VoteTally[];
  /** Of the first vote; null where nothing was asked or nothing can be marked. */
  first: Share | null;
  second: Share | null;
}

export interface SessionTally {
  record: SessionRecord;
  /** By student: whether any answer was given in the whole quiz. Who gave none is taken as absent. */
  tookPart: boolean[];
  present: number;
  /** The questions that were answered; discussions and what was never asked are left out. */
  questions: QuestionTally[];
  /** Where no student is known by name and all there is are counted hands. */
  handsOnly: boolean;
  /** All marked questions together, first votes. */
  whole: Share | null;
  /** The most people who answered one question: fewer than five carry no percent. */
  mostAnswers: number;
  /** The most hands counted in one vote, which can be more than the class has students. */
  mostHands: number;
}

export function addShares(shares: readonly Share[]): Share | null {
  if (shares.length === 0) return null;
  return shares.reduce((all, one) => ({ right: all.right + one.right, of: all.of + one.of }));
}

/** Only where one hand is one student: for several right options a student may raise a hand more than once. */
function mostHandsOf(questions: readonly QuestionTally[]): number {
  const once = questions.filter(
    ({ question: { answer } }) => answer.form !== 'choose' || (!answer.many && answer.right.length <= 1),
  );
  return Math.max(0, ...once.flatMap(({ votes }) => votes.map(({ hands }) => hands)));
}

export function tallySession(record: SessionRecord): SessionTally {
  const tookPart = record.studentIds.map((_, student) =>
    record.questions.some(({ votes }) => votes.some((vote) => (vote.chosen[student] ?? -1) >= 0)),
  );
  const present = tookPart.filter(Boolean).length;
  const questions = record.questions.flatMap(({ question, headline, votes }, index): QuestionTally[] => {
    const counted = votes.map((vote) => tallyVote(question, vote, present));
    if (question.answer.form === 'talk' || !counted.some((vote) => vote.answered > 0)) return [];
    return [
      {
        index,
        question,
        headline,
        votes: counted,
        first: counted[0]?.share ?? null,
        second: counted[1]?.share ?? null,
      },
    ];
  });
  return {
    record,
    tookPart,
    present,
    questions,
    handsOnly: present === 0,
    whole: addShares(questions.flatMap(({ first }) => (first ? [first] : []))),
    mostAnswers: Math.max(0, ...questions.map(({ votes }) => votes[0]?.answered ?? 0)),
    mostHands: mostHandsOf(questions),
  };
}
