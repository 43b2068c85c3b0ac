/** What every phone is shown of the running session, the same for all of them: before the reveal no key and no count. */
import * as z from 'zod/mini';
import { askedSchema } from '../question/asked';
import { formNames } from '../question/forms';
import { clockSchema } from './clock';
import { keyShownSchema } from './key-shown';

const place = {
  number: z.int(),
  of: z.int(),
  /** Which round of answers this is, as in `voteName`; an answer names it. */
  vote: z.string(),
  round: z.int(),
  stem: z.string(),
  picture: z.nullable(z.object({ media: z.string(), description: z.string() })),
  form: z.enum(formNames),
  /** Whether the answers are kept without names. */
  poll: z.boolean(),
};

export const phoneSceneSchema = z.discriminatedUnion('scene', [
  z.object({ scene: z.literal('lobby'), title: z.string(), className: z.string() }),
  /** The question, to be read on the wall before there is anything to answer; also its slides and talks. */
  z.object({ scene: z.literal('question'), ...place }),
  z.object({ scene: z.literal('options'), ...place, asked: askedSchema }),
  z.object({ scene: z.literal('answering'), ...place, asked: askedSchema, clock: z.nullable(clockSchema) }),
  /** Time is up; whoever has extra time goes on until its own end. */
  z.object({ scene: z.literal('closed'), ...place, asked: askedSchema, clock: z.nullable(clockSchema) }),
  z.object({
    scene: z.literal('revealed'),
    ...place,
    asked: askedSchema,
    key: z.nullable(keyShownSchema),
    explanation: z.string(),
  }),
  z.object({
    scene: z.literal('discussing'),
    ...place,
    step: z.enum(['think', 'pair', 'share']),
    starter: z.string(),
    clock: z.nullable(clockSchema),
  }),
  /** Everybody works through all the questions at an own pace. */
  z.object({
    scene: z.literal('practice'),
    title: z.string(),
    questions: z.array(z.object({ ...place, asked: askedSchema })),
  }),
  z.object({ scene: z.literal('finished'), title: z.string() }),
]);
export type PhoneScene = z.infer<typeof phoneSceneSchema>;
export type PhoneSceneOf<S extends PhoneScene['scene']> = Extract<PhoneScene, { scene: S }>;
