/** The name of a picture's file: the SHA-256 of its bytes and its sort, so that equal pictures are one file. */
import * as z from 'zod/mini';

export const mediaNameSchema = z.string().check(z.regex(/^[0-9a-f]{64}\.(png|jpg|gif|webp|svg)$/));
