/** What a way of answering must provide: what such an answer says, and how it counts in the open vote. */
import type { Question } from '../question/question';
import type { Session, Vote } from './session';

/** The open vote an answer comes into. */
export interface OpenVote {
  vote: Vote;
  question: Question;
  studentIds: readonly string[];
  /** How long the vote has been open: ms without pauses, -1 where that is not known. */
  took: number;
  /** At an own pace the first answer holds; it has been explained since. */
  firstHolds: boolean;
}

export interface Channel<Schema, By> {
  schema: Schema;
  /** Whether an answer still counts when time is up, until the reveal: it does where the teacher enters it. */
  afterTime(by: By, session: Session, at: number): boolean;
  /** Whether students can give such answers at an own pace. */
  atOwnPace: boolean;
  /** The vote with the answer in it; the very same vote when the answer is foreign or changes nothing. */
  count(by: By, open: OpenVote): Vote;
}
