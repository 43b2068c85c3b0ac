/** What the class sees: all that is ever sent to the projector, one shape for each scene. */
import * as z from 'zod/mini';
import { askedSchema } from '../question/asked';
import { formNames } from '../question/forms';
import { clockSchema } from './clock';
import { revealSchema } from './reveal';

const place = {
  number: z.int(),
  of: z.int(),
  vote: z.int(),
  stem: z.string(),
  picture: z.nullable(z.object({ media: z.string(), description: z.string() })),
};
const turnout = { answered: z.int(), expected: z.nullable(z.int()) };
const answering = { clock: z.nullable(clockSchema), ...turnout };

/** How phones join: the address to type, what the square says, and the PIN. */
export const joiningSchema = z.object({ address: z.string(), square: z.string(), pin: z.string() });
export type Joining = z.infer<typeof joiningSchema>;

export const sceneSchema = z.discriminatedUnion('scene', [
  z.object({
    scene: z.literal('lobby'),
    title: z.string(),
    className: z.string(),
    questions: z.int(),
    minutes: z.int(),
    /** Null while no phones can join. */
    joining: z.nullable(joiningSchema),
    /** How many are in by phone. */
    here: z.int(),
    expected: z.nullable(z.int()),
  }),
  z.object({ scene: z.literal('question'), ...place, form: z.enum(formNames) }),
  z.object({ scene: z.literal('options'), ...place, asked: askedSchema }),
  z.object({ scene: z.literal('answering'), ...place, asked: askedSchema, ...answering }),
  z.object({ scene: z.literal('closed'), ...place, asked: askedSchema, ...answering }),
  z.object({
    scene: z.literal('revealed'),
    ...place,
    asked: askedSchema,
    reveal: revealSchema,
    rightCount: z.int(),
    ...turnout,
    explanation: z.string(),
    poll: z.boolean(),
    /** The vote before the talk, where this was the second. */
    before: z.nullable(z.object({ reveal: revealSchema, rightCount: z.int(), answered: z.int() })),
  }),
  /** A slide: a text to look at, with nothing to answer. */
  z.object({ scene: z.literal('slide'), ...place, headline: z.string() }),
  /** Everybody works at an own pace. */
  z.object({
    scene: z.literal('practice'),
    title: z.string(),
    questions: z.int(),
    joining: z.nullable(joiningSchema),
    /** How many are through, of how many who began. */
    done: z.int(),
    begun: z.int(),
  }),
  z.object({
    scene: z.literal('leaderboard'),
    /** The best first; equal points share a rank. `gained` since the question before. */
    rows: z.array(z.object({ name: z.string(), points: z.int(), rank: z.int(), gained: z.int() })),
    teams: z.boolean(),
  }),
  /** Who works with whom, shown because the teacher asked for it. */
  z.object({ scene: z.literal('groups'), groups: z.array(z.array(z.string())) }),
  z.object({
    scene: z.literal('discussing'),
    ...place,
    headline: z.string(),
    starter: z.string(),
    step: z.enum(['think', 'pair', 'share']),
    seconds: z.object({ think: z.int(), pair: z.int(), share: z.int() }),
    clock: z.nullable(clockSchema),
  }),
  z.object({ scene: z.literal('finished'), title: z.string() }),
  z.object({ scene: z.literal('blank') }),
]);
export type Scene = z.infer<typeof sceneSchema>;
export type SceneName = Scene['scene'];
export type SceneOf<S extends SceneName> = Extract<Scene, { scene: S }>;

export const projectorViewSchema = z.object({
  scene: sceneSchema,
  /** For late comers, in the corner of every scene; null while no phones can join. */
  joining: z.nullable(joiningSchema),
  /** What the Wi-Fi of the room is called; empty when the teacher has not said. */
  wifiName: z.string(),
  theme: z.enum(['board', 'board-paper', 'contrast']),
  /** Text size of the wall in percent. */
  size: z.int(),
});
export type ProjectorView = z.infer<typeof projectorViewSchema>;
