/** What the presenter shows: everything about the running session, for the teacher's window alone. */
import * as z from 'zod/mini';
import { answerSchema } from '../question/answer-form';
import { questionSchema } from '../question/question';
import { channelNames } from './channel-names';
import { clockSchema } from './clock';
import { joinWaySchema } from './lan-messages';
import { findingNames } from './network-finding';
import { playSchema } from './play';
import { joiningSchema, projectorViewSchema } from './projector-view';

/** The name of what the Space key will do next; its words are in the catalogue. */
export const nextStepSchema = z.enum([
  'startQuiz',
  'showOptions',
  'startAnswers',
  'revealAnswer',
  'startSecondVote',
  'startThinking',
  'startPairs',
  'startSharing',
  'nextQuestion',
  'finishQuiz',
  'leave',
]);
export type NextStep = z.infer<typeof nextStepSchema>;

const seatSchema = z.object({
  studentId: z.string(),
  name: z.string(),
  number: z.int(),
  /** What the student answered in the vote that is open or was last, or null; also null in a poll, whose answers have no names. */
  answer: z.nullable(answerSchema),
  /** Whether an answer came, in a poll as well. */
  answered: z.boolean(),
  /** The way the answer came. */
  channel: z.nullable(z.enum(channelNames)),
  /** Whether a phone sits in this seat: none, connected, or away and expected back. */
  phone: z.enum(['none', 'here', 'away']),
  /** The seat of the phone, by which it can be sent away, or null. */
  seatId: z.nullable(z.string()),
  /** Came by phone and stands on no roster. */
  guest: z.boolean(),
  points: z.nullable(z.int()),
  /** A factor on the time to answer. */
  extraTime: z.number(),
  /** The group from 1, or null. */
  group: z.nullable(z.int()),
  /** At an own pace: how many questions are answered, and how many of them right. */
  practised: z.nullable(z.object({ answered: z.int(), right: z.int() })),
});

/** What the teacher is told of the classroom network; null while phones are off. */
const phonesSchema = z.object({
  state: z.enum(['opening', 'open', 'failed']),
  joining: z.nullable(joiningSchema),
  way: joinWaySchema,
  /** Whether a phone waits until the teacher lets it in. */
  approves: z.boolean(),
  /** Who waits: `why` says whether all wait, or this one's seat already has a phone. */
  waiting: z.array(z.object({ seatId: z.string(), name: z.string(), why: z.enum(['all', 'taken']) })),
  here: z.int(),
  away: z.int(),
  /** The addresses this computer has, and which one is used. */
  adapters: z.array(z.object({ name: z.string(), address: z.string(), doubt: z.nullable(z.enum(['vpn', 'virtual'])) })),
  /** What the self-check found, worst first; the words are in the catalogue. */
  findings: z.array(z.enum(findingNames)),
});
export type PhonesView = z.infer<typeof phonesSchema>;

/** Counts of one vote: by option id for choose; 'right' and 'other' for a written answer. */
const voteSchema = z.object({ counts: z.record(z.string(), z.int()), answered: z.int(), right: z.int() });

export const teacherViewSchema = z.object({
  sessionId: z.string(),
  title: z.string(),
  className: z.string(),
  startedAt: z.number(),
  phase: z.enum(['lobby', 'asking', 'closed', 'revealed', 'discussing', 'practice', 'finished']),
  /** Where inside the phase: question, options or answers while asking; think, pair or share while discussing. */
  step: z.nullable(z.enum(['question', 'options', 'answers', 'think', 'pair', 'share'])),
  index: z.int(),
  questions: z.array(z.object({ stem: z.string(), asked: z.boolean() })),
  question: questionSchema,
  headline: z.string(),
  next: z.nullable(z.object({ stem: z.string(), kind: z.string(), seconds: z.nullable(z.int()) })),
  /** The votes on this question so far; the last is the current one. */
  votes: z.array(voteSchema),
  vote: z.int(),
  expected: z.nullable(z.int()),
  seats: z.array(seatSchema),
  /** The hands counted by option id ('right' and 'other' for a written answer). */
  hands: z.record(z.string(), z.int()),
  called: z.nullable(z.string()),
  phones: z.nullable(phonesSchema),
  play: playSchema,
  /** The students of each group, by id. */
  groups: z.array(z.array(z.string())),
  /** What is laid over the scene on the wall, or null. */
  over: z.nullable(z.enum(['leaderboard', 'groups'])),
  /** For how long students with extra time may still answer after the others (ms since 1970), or null. */
  extraUntil: z.nullable(z.number()),
  clock: z.nullable(clockSchema),
  blank: z.boolean(),
  nextStep: nextStepSchema,
  canGoBack: z.boolean(),
  canVoteAgain: z.boolean(),
  /** What the class sees now, for the small picture of it. */
  wall: projectorViewSchema,
  /** The projector's size in pixels, or null where it stands in a window on the only display. */
  display: z.nullable(z.object({ width: z.int(), height: z.int() })),
  /** The last problem of saving the journal, or null; answers do not count until it is solved. */
  problemText: z.nullable(z.string()),
});
export type TeacherView = z.infer<typeof teacherViewSchema>;
