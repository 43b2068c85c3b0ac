/** The calls about the app itself: its window, its settings, what is opened outside of it. */
import * as z from 'zod/mini';
import { settingsChangeSchema, settingsSchema } from '../settings/settings';
import { call, nothing } from './call';

export const deskCalls = {
  'app.read': call(
    'teacher',
    nothing,
    z.object({ version: z.string(), electron: z.string(), home: z.string(), displays: z.int() }),
  ),
  /** The page says that it has written what it had, as it was asked to before the window closes. */
  'app.leave': call('teacher', z.object({ saved: z.boolean() }), nothing),
  'settings.read': call('teacher', nothing, settingsSchema),
  'settings.change': call('teacher', settingsChangeSchema, settingsSchema),
  /** Shows the menu bar's menus at a point of the window, for the title bar's menu button. */
  'menu.show': call('teacher', z.object({ x: z.int(), y: z.int() }), nothing),
  'address.open': call('teacher', z.object({ address: z.string() }), nothing),
} as const;
