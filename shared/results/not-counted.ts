/** Which questions of a quiz are in no share of right answers, and why. */
import { hasKey } from '../question/has-key';
import type { QuestionTally, SessionTally } from './tally';

export interface NotCounted {
  /** Hands were counted for several right options: one student may have raised a hand for each. */
  byHands: number;
  /** Polls, and questions that no right answer was given. */
  withoutKey: number;
  /** Never asked, only talked over, or answered by nobody. */
  unanswered: number;
}

/** Answered, with a key, and still nothing that can be marked. */
export const isByHands = ({ first, question, votes }: QuestionTally): boolean =>
  first === null && hasKey(question) && (votes[0]?.hands ?? 0) > 0;

export function notCounted({ questions, record }: SessionTally): NotCounted {
  const byHands = questions.filter(isByHands).length;
  return {
    byHands,
    withoutKey: questions.filter(({ first }) => first === null).length - byHands,
    unanswered: record.questions.length - questions.length,
  };
}
