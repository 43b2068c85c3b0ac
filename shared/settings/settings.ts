/** What the teacher has set, and what the app remembers between starts. */
import * as z from 'zod/mini';
import { smartListSchema } from '../search/query';

const theme = z.enum(['system', 'paper', 'evening']);
const wallTheme = z.enum(['board', 'board-paper', 'contrast']);

const smartLists = z.array(smartListSchema);

export const settingsSchema = z.object({
  version: z._default(z.literal(1), 1),
  /** Whether the first-run screen has been left. */
  welcomed: z._default(z.boolean(), false),
  theme: z._default(theme, 'system'),
  wallTheme: z._default(wallTheme, 'board'),
  /** Text size of the wall in percent. */
  wallSize: z._default(z.int(), 100),
  /** What the Wi-Fi of the room is called, for the wall to say; empty when the teacher has not said. */
  wifiName: z._default(z.string(), ''),
  /** The libraries the teacher has opened, in her order; a folder inside her own is kept by its way from it. */
  libraries: z._default(z.array(z.object({ id: z.string(), folder: z.string() })), []),
  /** Searches with a name, in the teacher's order. */
  smartLists: z._default(smartLists, []),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What a window may change; without defaults, which would set back whatever a change leaves out. */
export const settingsChangeSchema = z.partial(
  z.object({ welcomed: z.boolean(), theme, wallTheme, wallSize: z.int(), wifiName: z.string(), smartLists }),
);
