/** The key of a question in the places a phone was shown, without any count; part of what is sent at the reveal and never before. */
import * as z from 'zod/mini';

export const keyShownSchema = z.discriminatedUnion('form', [
  z.object({ form: z.literal('choose'), right: z.array(z.boolean()) }),
  /** Accepted answers as markup. */
  z.object({ form: z.literal('write'), accepted: z.array(z.string()) }),
  z.object({ form: z.literal('number'), accepted: z.array(z.string()) }),
  /** For each left side the place of its right one among those that are shown. */
  z.object({ form: z.literal('match'), rights: z.array(z.int()) }),
  /** For each item that is shown its place, from 1. */
  z.object({ form: z.literal('order'), places: z.array(z.int()) }),
  z.object({ form: z.literal('gaps'), keys: z.array(z.string()) }),
]);
export type KeyShown = z.infer<typeof keyShownSchema>;
