/** What the process that keeps the index can be asked, and what it answers. */
import * as z from 'zod/mini';
import type { doublesSchema } from './doubles';
import { choicesSchema, foundSchema, mostSchema, querySchema } from './query';

const refSchema = z.object({ libraryId: z.string(), topicId: z.string(), questionId: z.string() });

/** Where in the window it is asked: what is asked later in the same place takes the place of what still waits. */
const placeSchema = z.enum(['page', 'palette', 'set']);

export const findAskSchema = z.object({ place: placeSchema, query: querySchema, most: mostSchema });
/** `filling`: the libraries are still being read, so that there may be more. */
export const findReplySchema = z.extend(foundSchema, { filling: z.boolean() });

/** The counts beside the filters take longer than what is found, so they are asked for when the typing rests. */
export const choicesAskSchema = z.object({ query: querySchema });
export const choicesReplySchema = choicesSchema;

export const drawAskSchema = z.object({
  query: querySchema,
  wish: z.object({
    count: z.int().check(z.gte(1), z.lte(200)),
    spreadOverTopics: z.boolean(),
    easyToHard: z.boolean(),
    oneDiscussion: z.boolean(),
  }),
  seed: z.int(),
  /** Questions that are not to be drawn again. */
  except: z.array(refSchema),
});
export const drawReplySchema = z.array(refSchema);

export interface Asks {
  find: { ask: z.infer<typeof findAskSchema>; reply: z.infer<typeof findReplySchema> };
  choices: { ask: z.infer<typeof choicesAskSchema>; reply: z.infer<typeof choicesReplySchema> };
  draw: { ask: z.infer<typeof drawAskSchema>; reply: z.infer<typeof drawReplySchema> };
  doubles: { ask: null; reply: z.infer<typeof doublesSchema> };
}
export type QuestionRef = z.infer<typeof refSchema>;
