/** The shape of a problem where it crosses to a window; apart from the rest, so that windows load no schemas for it. */
import * as z from 'zod/mini';
import type { Problem } from './problem';

/** The facts of a problem are checked by the compiler where it is made; its shape is checked where it crosses. */
export const problemSchema = z.object({
  code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
}) as unknown as z.ZodMiniType<Problem>;
