/** What the presenter shows: everything about the running session, for the teacher's window alone. */
import * as z from 'zod/mini';
import { answerSchema } from '../question/answer-form';
import { questionSchema } from '../question/question';
import { clockSchema } from './clock';
import { projectorViewSchema } from './projector-view';

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
  /** What the student answered in the vote that is open or was last, or null. */
  answer: z.nullable(answerSchema),
});

/** Counts of one vote: by option id for choose; 'right' and 'other' for a written answer. */
const voteSchema = z.object({ counts: z.record(z.string(), z.int()), answered: z.int(), right: z.int() });

export const teacherViewSchema = z.object({
  sessionId: z.string(),
  title: z.string(),
  className: z.string(),
  startedAt: z.number(),
  phase: z.enum(['lobby', 'asking', 'closed', 'revealed', 'discussing', 'finished']),
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
