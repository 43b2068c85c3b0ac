/** A class and its roster; names live in this file alone, sessions know students by id. */
import * as z from 'zod/mini';
import { idSchema } from './id';

export const classVersion = 1;

const studentSchema = z.object({
  id: z.string(),
  name: z.string(),
  number: z.int(),
  /** A factor on the time to answer, such as 1.5; none is as much time as the others have. */
  extraTime: z.optional(z.number().check(z.minimum(1), z.maximum(4))),
});

export const schoolClassSchema = z.object({
  version: z.literal(classVersion),
  id: idSchema,
  name: z.string(),
  students: z.array(studentSchema),
  changedAt: z._default(z.number(), 0),
});

export type Student = z.infer<typeof studentSchema>;
export type SchoolClass = z.infer<typeof schoolClassSchema>;
