/** The facts that the sentence of a note or a refusal needs: codes of ours in `what`, everything else is out of the teacher's file. */
import * as z from 'zod/mini';
import { whats } from './what';

export const factsSchema = z.object({
  what: z.optional(z.enum(whats)),
  /** A name or text in the file that `what` is about, or that says it alone. */
  name: z.optional(z.string()),
  /** Names of pictures and recordings, and how many were lost. */
  names: z.optional(z.string()),
  count: z.optional(z.number()),
  /** The kind of a question in the file, where it became another and where it is not known. */
  from: z.optional(z.string()),
  type: z.optional(z.string()),
  /** What stands in the place of a number or of an answer. */
  found: z.optional(z.string()),
  /** The sign that is missing. */
  sign: z.optional(z.string()),
  most: z.optional(z.number()),
  /** Where in the file, when the place of the question does not say it. */
  line: z.optional(z.number()),
  column: z.optional(z.number()),
});
export type Facts = Readonly<z.infer<typeof factsSchema>>;
