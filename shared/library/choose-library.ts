/** What comes of choosing a folder to open as a library, and where a packed library may come from. */
import * as z from 'zod/mini';
import { idSchema } from './id';

/** Opened, or a folder that holds no library yet, or null when the teacher cancelled. */
export const chosenFolderSchema = z.nullable(
  z.union([
    z.object({ is: z.literal('opened'), id: idSchema }),
    z.object({ is: z.literal('noLibrary'), folder: z.string(), name: z.string() }),
  ]),
);

export const packSourceSchema = z.union([
  z.object({ from: z.enum(['dialog', 'offered']) }),
  z.object({ from: z.literal('drop'), name: z.string().check(z.maxLength(300)), bytes: z.instanceof(Uint8Array) }),
]);
export type PackSource = z.infer<typeof packSourceSchema>;
