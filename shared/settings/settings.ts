/** What the teacher has set, and what the app remembers between starts. */
import * as z from 'zod/mini';

export const settingsSchema = z.object({
  version: z._default(z.literal(1), 1),
  /** Whether the first-run screen has been left. */
  welcomed: z._default(z.boolean(), false),
  theme: z._default(z.enum(['system', 'paper', 'evening']), 'system'),
  wallTheme: z._default(z.enum(['board', 'board-paper']), 'board'),
  /** Text size of the wall in percent. */
  wallSize: z._default(z.int(), 100),
  /** The libraries the teacher has opened, in her order; folders are absolute. */
  libraries: z._default(z.array(z.object({ id: z.string(), folder: z.string() })), []),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What a window may change. */
export const settingsChangeSchema = z.partial(
  z.pick(settingsSchema, { welcomed: true, theme: true, wallTheme: true, wallSize: true }),
);
