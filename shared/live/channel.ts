/** What a way of answering must provide: what such an answer says, and how it counts in the open vote. */
import type { Question } from '../question/question';
import type { Vote } from './session';

/** The open vote an answer comes into. */
export interface OpenVote {
  vote: Vote;
  question: Question;
  studentIds: readonly string[];
  /** How long the vote has been open: ms without pauses, -1 where that is not known. */
  took: number;
}

export interface Channel<Schema, By> {
  schema: Schema;
  /** Whether answers still count when time is up, until the reveal: they do where the teacher enters them. */
  untilReveal: boolean;
  /** The vote with the answer in it; the very same vote when the answer is foreign or changes nothing. */
  count(by: By, open: OpenVote): Vote;
}
