/** A session: one run of a set with a class, a union by phase over what every phase shares. */
import type { SetItem } from '../library/question-set';
import type { Answer } from '../question/answer-form';
import type { Question } from '../question/question';
import type { ChannelName } from './channel-names';
import type { Clock } from './clock';
import type { Play } from './play';

/** One answer, how long the vote had been open when it came (ms without pauses, -1 where not known), and the way it came. */
export interface Given {
  answer: Answer;
  took: number;
  channel: ChannelName;
}

/** The time that has run until `since`, and runs on from there; it stands still where `since` is null (ms). */
export interface VoteTime {
  ran: number;
  since: number | null;
}

/** One round of answers to one question. */
export interface Vote {
  /** Null once it can't be known: a vote without a clock was cut off and gone on with. */
  time: VoteTime | null;
  /** By the student's id; in a poll by a ballot, an id of which nothing says whose it is. */
  given: Readonly<Record<string, Given>>;
  /** Hands by option id; 'right' and 'other' for a written answer. */
  hands: Readonly<Record<string, number>>;
  revealed: boolean;
}

export type TalkStep = 'think' | 'pair' | 'share';

interface Run {
  id: string;
  title: string;
  items: readonly SetItem[];
  classId: string | null;
  className: string;
  /** The class and, after it, whoever joined as a guest. */
  studentIds: readonly string[];
  guests: readonly string[];
  /** How much longer than the others' a student's clock runs, as a factor; the others are not in it. */
  extraTime: Readonly<Record<string, number>>;
  play: Play;
  groups: readonly (readonly string[])[];
  /** What is laid over the scene on the wall until the next step. */
  over: 'leaderboard' | 'groups' | null;
  startedAt: number;
  /** The question the class is at, from 0. */
  index: number;
  /** How many questions were added on the fly. */
  added: number;
  /** The votes on each question, in the order of the questions. */
  votes: readonly (readonly Vote[])[];
  clock: Clock | null;
  blank: boolean;
  /** Which questions the class has seen, in the order of the questions. */
  shown: readonly boolean[];
  /** Everybody who was called, in order, with the question it was at. */
  called: readonly { studentId: string; index: number }[];
  /** When the last step was taken; a second one within half a second is a slip of the finger. */
  steppedAt: number;
}

/** Where the session stands. */
type Place =
  | { phase: 'lobby' }
  | { phase: 'asking'; step: 'question' | 'options' | 'answers' }
  | { phase: 'closed' }
  | { phase: 'revealed' }
  | { phase: 'discussing'; step: TalkStep }
  | { phase: 'practice' }
  | { phase: 'finished' };

export type Session = Run & Place;

/** The same session standing elsewhere; nothing of the place before is left in it. */
export function moveTo(session: Session, place: Place): Session {
  const { phase: _phase, step: _step, ...run } = { step: null, ...session };
  return { ...run, ...place };
}

/** The question the class is at. A session is never opened without one. */
export function questionOf(session: Session): Question {
  const item = session.items[session.index];
  if (!item) throw new Error(`session ${session.id} has no question ${session.index}`);
  return item.question;
}

export const votesOf = (session: Session): readonly Vote[] => session.votes[session.index] ?? [];

/** The vote that is open or was last on this question. */
export const currentVote = (session: Session): Vote | null => votesOf(session).at(-1) ?? null;

/** Whether nobody has answered the vote. */
export const isUntouched = (vote: Vote): boolean =>
  Object.keys(vote.given).length === 0 && Object.values(vote.hands).every((count) => count === 0);

export const withVotes = (session: Session, votes: readonly Vote[]): Session => ({
  ...session,
  votes: session.votes.with(session.index, votes),
});
