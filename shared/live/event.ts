/** What can happen in a session; the journal keeps each event on disk before it counts. `at` is in milliseconds since 1970. */
import * as z from 'zod/mini';
import { setItemSchema } from '../library/question-set';
import { setVersion } from '../library/versions';
import { answeredBySchema } from './channels';
import { playSchema } from './play';

const at = z.number();

export const eventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('opened'),
    at,
    /** Of the questions' texts, as in a set. */
    version: z.literal(setVersion),
    sessionId: z.string(),
    title: z.string(),
    items: z.array(setItemSchema),
    classId: z.nullable(z.string()),
    className: z.string(),
    studentIds: z.array(z.string()),
    extraTime: z.optional(z.record(z.string(), z.number())),
  }),
  z.object({ type: z.literal('stepped'), at }),
  z.object({ type: z.literal('wentBack'), at }),
  z.object({ type: z.literal('jumped'), at, index: z.int() }),
  z.object({ type: z.literal('answered'), at, by: answeredBySchema }),
  z.object({ type: z.literal('timerStarted'), at }),
  z.object({ type: z.literal('timerPaused'), at }),
  z.object({ type: z.literal('timerChanged'), at, seconds: z.int() }),
  z.object({ type: z.literal('timeEnded'), at }),
  /** Every two seconds of a running clock, so that after a crash it comes back as it was. */
  z.object({ type: z.literal('ticked'), at }),
  z.object({ type: z.literal('blanked'), at, on: z.boolean() }),
  z.object({ type: z.literal('votedAgain'), at }),
  z.object({ type: z.literal('called'), at, studentId: z.string() }),
  z.object({ type: z.literal('skipped'), at }),
  z.object({ type: z.literal('questionAdded'), at, item: setItemSchema }),
  /** A guest came by phone; the name is not here, but in the seats beside the journal. */
  z.object({ type: z.literal('joined'), at, studentId: z.string() }),
  /** The teacher sent a guest away, whose answers go as well. */
  z.object({ type: z.literal('left'), at, studentId: z.string() }),
  z.object({ type: z.literal('grouped'), at, groups: z.array(z.array(z.string())) }),
  z.object({ type: z.literal('laid'), at, over: z.nullable(z.enum(['leaderboard', 'groups'])) }),
  z.object({ type: z.literal('playSet'), at, play: playSchema }),
  z.object({ type: z.literal('practiceStarted'), at }),
  z.object({ type: z.literal('finished'), at }),
]);
export type SessionEvent = z.infer<typeof eventSchema>;
export type EventOf<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>;
