/** The name of a picture's file: the SHA-256 of its bytes and its sort, so that equal pictures are one file. */
import * as z from 'zod/mini';
import { mediaName } from '../rich-text/media-name';

export const mediaNameSchema = z.string().check(z.regex(mediaName));
