/** What the class sees: all that is ever sent to the projector, one shape for each scene. */
import * as z from 'zod/mini';
import { formNames } from '../question/forms';

/** A clock that the window runs by itself: `left` ms remained at `at`, and it runs if `running`. */
export const clockSchema = z.object({ total: z.number(), left: z.number(), at: z.number(), running: z.boolean() });
export type Clock = z.infer<typeof clockSchema>;

const place = { number: z.int(), of: z.int(), vote: z.int(), stem: z.string() };
const answering = { clock: z.nullable(clockSchema), answered: z.int(), expected: z.nullable(z.int()) };
const form = z.enum(formNames);

/** An option before the reveal: a letter by its position and its text, no id and no key. */
const askedOption = z.object({ text: z.string() });
const revealedOption = z.object({ text: z.string(), right: z.boolean(), count: z.int() });

export const sceneSchema = z.discriminatedUnion('scene', [
  z.object({
    scene: z.literal('lobby'),
    title: z.string(),
    className: z.string(),
    questions: z.int(),
    minutes: z.int(),
  }),
  z.object({ scene: z.literal('question'), ...place, form }),
  z.object({ scene: z.literal('options'), ...place, options: z.array(askedOption) }),
  z.object({ scene: z.literal('answering'), ...place, form, options: z.array(askedOption), ...answering }),
  z.object({ scene: z.literal('closed'), ...place, form, options: z.array(askedOption), ...answering }),
  z.object({
    scene: z.literal('revealed'),
    ...place,
    form,
    options: z.array(revealedOption),
    /** For a written answer: what counts as right, and how many wrote it. */
    accepted: z.array(z.string()),
    rightCount: z.int(),
    answered: z.int(),
    expected: z.nullable(z.int()),
    explanation: z.string(),
  }),
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
  theme: z.enum(['board', 'board-paper']),
  /** Text size of the wall in percent. */
  size: z.int(),
});
export type ProjectorView = z.infer<typeof projectorViewSchema>;
