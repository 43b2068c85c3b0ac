/** An id that we made: it is also the name of a file, so nothing but small letters, digits and hyphens. */
import * as z from 'zod/mini';

export const idSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
