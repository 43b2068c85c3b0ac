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

export const sceneSchema = z.discriminatedUnion('scene', [
  z.object({
    scene: z.literal('lobby'),
    title: z.string(),
    className: z.string(),
    questions: z.int(),
    minutes: z.int(),
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
