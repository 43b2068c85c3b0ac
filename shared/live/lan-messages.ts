/** What phones and the laptop say to each other on the classroom network; a phone can join and answer, and nothing else. */
import * as z from 'zod/mini';
import { keyShownSchema } from './key-shown';
import { phoneAnswerSchema } from './phone-answer';
import { phoneSceneSchema } from './phone-scene';

const short = z.string().check(z.maxLength(80));
/** As `<question from 0>.<round from 1>`, and after questions were added on the fly `.<how many>`. */
const vote = z.string().check(z.regex(/^\d{1,4}\.\d{1,2}(\.\d{1,4})?$/));

/** How students find their seat: by a name they type, a nickname from a list, or their place on the roster. */
export const joinWaySchema = z.enum(['name', 'nickname', 'roster']);
export type JoinWay = z.infer<typeof joinWaySchema>;

/** From a phone. */
export const phoneSaysSchema = z.discriminatedUnion('say', [
  /** The first message of every connection; `token` is the seat it had. */
  z.object({ say: z.literal('hello'), pin: short, token: z.nullable(short) }),
  /** `name` is the typed name, the picked nickname, or the name or number on the roster. */
  z.object({ say: z.literal('join'), name: short }),
  /** `ballot` is what a poll's answer was received under, so that after a restart it takes the place of the one before. */
  z.object({ say: z.literal('answer'), vote, answer: phoneAnswerSchema, ballot: z.optional(short) }),
]);
export type PhoneSays = z.infer<typeof phoneSaysSchema>;

/** Why a phone is not let in or an answer not taken. */
export const refusalReasons = [
  'pin',
  'wait',
  'full',
  'noName',
  'nameTaken',
  'notOnList',
  'severalOnList',
  'removed',
  'late',
  'notKept',
  'unfit',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** To a phone. */
export const phoneHearsSchema = z.discriminatedUnion('say', [
  z.object({
    say: z.literal('door'),
    title: z.string(),
    className: z.string(),
    way: joinWaySchema,
    /** The nicknames that are free; empty for the other ways. */
    nicknames: z.array(z.string()),
  }),
  /** `vote` where an answer was refused. After 'wait' the connection stays, and the turn comes by itself. */
  z.object({
    say: z.literal('refused'),
    why: z.enum(refusalReasons),
    vote: z.optional(z.string()),
  }),
  /** In the waiting room, until the teacher lets the phone in. */
  z.object({ say: z.literal('waiting'), token: z.string(), name: z.string() }),
  z.object({ say: z.literal('seated'), token: z.string(), name: z.string() }),
  /** `now` is the laptop's clock (ms since 1970), against which `scene`'s clocks run. */
  z.object({ say: z.literal('scene'), now: z.number(), scene: phoneSceneSchema }),
  /** The answer is on the laptop's disk. */
  z.object({ say: z.literal('received'), vote: z.string(), ballot: z.optional(z.string()) }),
  /** What concerns this student alone; sent when joining or coming back, at the reveal, and after an answer at an own pace. */
  z.object({
    say: z.literal('mine'),
    vote: z.nullable(z.string()),
    answer: z.nullable(phoneAnswerSchema),
    /** How much longer than the others' this student's clock runs, as a factor. */
    extraTime: z.number(),
    /** From 0 to 1, once the question is revealed to this student; null where nothing is scored. */
    share: z.nullable(z.number()),
    /** Points so far; null unless points are switched on. */
    points: z.nullable(z.int()),
    /** The number of the group, from 1. */
    group: z.nullable(z.int()),
  }),
  /** At an own pace: the key of one question, to the student who has answered it. */
  z.object({
    say: z.literal('explained'),
    vote: z.string(),
    key: z.nullable(keyShownSchema),
    explanation: z.string(),
    share: z.nullable(z.number()),
  }),
  /** The line holds; said to phones that have no scene yet. */
  z.object({ say: z.literal('beat') }),
  /** The quiz is over for this phone. */
  z.object({ say: z.literal('gone') }),
]);
export type PhoneHears = z.infer<typeof phoneHearsSchema>;
export type PhoneHearsOf<S extends PhoneHears['say']> = Extract<PhoneHears, { say: S }>;
