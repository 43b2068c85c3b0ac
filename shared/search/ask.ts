/** What the process that keeps the index can be asked, and what it answers. */
import * as z from 'zod/mini';
import type { doublesSchema } from './doubles';
import { foundSchema, mostSchema, querySchema } from './query';

const refSchema = z.object({ libraryId: z.string(), topicId: z.string(), questionId: z.string() });

export const findAskSchema = z.object({ query: querySchema, most: mostSchema });
/** `filling`: the libraries are still being read, so that there may be more. */
export const findReplySchema = z.extend(foundSchema, { filling: z.boolean() });

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
  draw: { ask: z.infer<typeof drawAskSchema>; reply: z.infer<typeof drawReplySchema> };
  doubles: { ask: null; reply: z.infer<typeof doublesSchema> };
}
export type QuestionRef = z.infer<typeof refSchema>;
