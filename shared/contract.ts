/** Every call a window may make and every piece of news main may send: who may ask, what is asked, what is answered. */
import * as z from 'zod/mini';
import { nothing, type WindowName } from './contract/call';
import { deskCalls } from './contract/desk-calls';
import { exchangeCalls } from './contract/exchange-calls';
import { libraryCalls } from './contract/library-calls';
import { practiceCalls } from './contract/practice-calls';
import { teachingCalls } from './contract/teaching-calls';
import { importProgressSchema } from './import/file-reading';
import { projectorViewSchema } from './live/projector-view';
import { teacherViewSchema } from './live/teacher-view';
import { sessionRecordSchema } from './results/session-record';
import { settingsSchema } from './settings/settings';

/** The calls, each in the file of its area. */
export const calls = { ...deskCalls, ...libraryCalls, ...exchangeCalls, ...teachingCalls, ...practiceCalls } as const;

export type CallName = keyof typeof calls;
export type Ask<N extends CallName> = z.infer<(typeof calls)[N]['ask']>;
export type Reply<N extends CallName> = z.infer<(typeof calls)[N]['reply']>;

/** The commands of the menu bar, each carried to the teacher's window. */
export const commandNames = [
  'paste',
  'newTopic',
  'newSet',
  'openFolder',
  'newLibrary',
  'openPack',
  'palette',
  'undo',
  'redo',
  'library',
  'search',
  'sets',
  'classes',
  'results',
  'handouts',
  'bin',
  'settings',
  'startQuiz',
  'practice',
  'save',
] as const;
export type CommandName = (typeof commandNames)[number];

const news = <S extends z.core.$ZodType>(to: WindowName, says: S) => ({ to, says });

export const newsTable = {
  /** The window is about to close: write what is not yet on disk, then say so. */
  'app.leaving': news('teacher', nothing),
  'library.changed': news('teacher', nothing),
  /** The app was opened with a packed library, which waits for `pack.open`. */
  'pack.offered': news('teacher', nothing),
  'import.progress': news('teacher', importProgressSchema),
  'set.changed': news('teacher', nothing),
  'class.changed': news('teacher', nothing),
  'settings.changed': news('teacher', settingsSchema),
  'displays.changed': news('teacher', z.object({ displays: z.int() })),
  'command.given': news('teacher', z.object({ command: z.enum(commandNames) })),
  'live.changed': news('teacher', z.nullable(teacherViewSchema)),
  /** What can be found is other than before; `filling` while libraries are still being read. */
  'search.changed': news('teacher', z.object({ filling: z.boolean() })),
  'results.recorded': news('teacher', sessionRecordSchema),
  'wall.changed': news('projector', projectorViewSchema),
} as const;

export type NewsName = keyof typeof newsTable;
export type News<N extends NewsName> = z.infer<(typeof newsTable)[N]['says']>;
