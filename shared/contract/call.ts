/** One row of the contract: who may ask, what is asked, what is answered. */
import * as z from 'zod/mini';
import { idSchema } from '../library/id';

/** The windows of the app. The projector only listens; the print page is hidden and draws one handout. */
export type WindowName = 'teacher' | 'projector' | 'print';

export const call = <A extends z.core.$ZodType, R extends z.core.$ZodType>(from: WindowName, ask: A, reply: R) => ({
  from,
  ask,
  reply,
});

export const nothing = z.null();
export const id = idSchema;
export const title = z.string().check(z.maxLength(500));
