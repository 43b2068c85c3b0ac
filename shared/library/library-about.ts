/** What a library says of itself in its library.json. */
import * as z from 'zod/mini';

export const libraryVersion = 1;

export const libraryAboutSchema = z.object({
  version: z.literal(libraryVersion),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
});
