/** What is said of a packed library: what it will hold before it is written, and which open library one that is opened is like. */
import * as z from 'zod/mini';
import { idSchema } from './id';

/** Why a file of the folder is not in the pack. */
export const stayReasons = ['damagedPicture', 'otherFile'] as const;

export const packLookSchema = z.object({
  topics: z.int(),
  pictures: z.int(),
  stays: z.array(z.object({ file: z.string(), why: z.enum(stayReasons) })),
});
export type PackLook = z.infer<typeof packLookSchema>;

const openedSchema = z.object({ is: z.literal('opened'), id: idSchema, name: z.string(), topics: z.int() });

/** A library that is open has the name or the topics of the pack, so the teacher is asked. */
export const packLikeSchema = z.object({
  is: z.literal('like'),
  /** By which the pack is meant when she has decided. */
  pack: idSchema,
  name: z.string(),
  topics: z.int(),
  open: z.object({ id: idSchema, name: z.string(), topics: z.int() }),
  /** How many topics are the same in both, and how many are in both but differ. */
  same: z.int(),
  differ: z.int(),
});
export type PackLike = z.infer<typeof packLikeSchema>;

export const packOpenedSchema = z.union([openedSchema, packLikeSchema]);
export const packAddedSchema = openedSchema;
