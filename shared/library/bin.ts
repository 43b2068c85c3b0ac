/** What lies in the bins of the libraries, the sets and the classes, and can be brought back. */
import * as z from 'zod/mini';
import { idSchema } from './id';

/** Which thing of which bin; only topics have a library. */
export const binPlaceSchema = z.object({
  sort: z.enum(['topic', 'set', 'class']),
  libraryId: z.nullable(idSchema),
  id: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)),
});
export type BinPlace = z.infer<typeof binPlaceSchema>;

export const binEntrySchema = z.extend(binPlaceSchema, {
  title: z.string(),
  /** The library's name, for a topic. */
  libraryName: z.string(),
  /** Milliseconds since 1970. */
  removedAt: z.number(),
  /** Whether its library is read-only, so that it can be neither restored nor deleted. */
  readOnly: z.boolean(),
});
export type BinEntry = z.infer<typeof binEntrySchema>;
