/** Every call a window may make and every piece of news main may send: who may ask, what is asked, what is answered. */
import * as z from 'zod/mini';
import { exportAskSchema } from './export/export-calls';
import { lossSummarySchema } from './export/loss-summary';
import { exporterNames } from './handout/exporter-names';
import { handoutSchema } from './handout/handout';
import { fileReadingSchema, importProgressSchema } from './import/file-reading';
import {
  importAddedSchema,
  importAddSchema,
  importAgainSchema,
  importAskSchema,
  importChoiceSchema,
} from './import/import-calls';
import { binEntrySchema, binPlaceSchema } from './library/bin';
import { carriedTopicsSchema, carryQuestionsSchema, carryTopicsSchema } from './library/carry';
import { chosenFolderSchema, packSourceSchema } from './library/choose-library';
import { idSchema } from './library/id';
import { keptHistorySchema } from './library/kept-history';
import { librarySchema, setAsideSchema } from './library/library-list';
import { questionSetSchema } from './library/question-set';
import { schoolClassSchema } from './library/school-class';
import { topicSchema } from './library/topic';
import { actionSchema } from './live/action';
import { projectorViewSchema } from './live/projector-view';
import { teacherViewSchema } from './live/teacher-view';
import { problemSchema } from './problem-schema';
import { mediaNameSchema } from './question/media-name';
import { sessionRecordSchema } from './results/session-record';
import { pictureEndings } from './rich-text/media-name';
import { drawAskSchema, drawReplySchema, findAskSchema, findReplySchema } from './search/ask';
import { doublesSchema } from './search/doubles';
import { settingsChangeSchema, settingsSchema } from './settings/settings';

/** The windows of the app. The projector only listens; the print page is hidden and draws one handout. */
export type WindowName = 'teacher' | 'projector' | 'print';

const nothing = z.null();
const id = idSchema;
const saved = z.object({ savedAt: z.number() });
const opened = z.nullable(z.object({ id }));
const title = z.string().check(z.maxLength(500));

const call = <A extends z.core.$ZodType, R extends z.core.$ZodType>(from: WindowName, ask: A, reply: R) => ({
  from,
  ask,
  reply,
});

export const calls = {
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

  'library.list': call('teacher', nothing, z.array(librarySchema)),
  /** A new library in the teacher's own folder, or asks where; null when she cancels. */
  'library.create': call('teacher', z.object({ name: title, where: z.enum(['own', 'ask']) }), opened),
  /** Asks for a folder; one that holds no library is named, and made one by `library.makeOf` once the teacher agrees. */
  'library.chooseFolder': call('teacher', nothing, chosenFolderSchema),
  'library.makeOf': call('teacher', z.object({ folder: z.string() }), z.object({ id })),
  'library.rename': call('teacher', z.object({ libraryId: id, name: title }), nothing),
  /** Forgets the library; its files stay. */
  'library.close': call('teacher', z.object({ libraryId: id }), nothing),
  /** Copies a whole library into a new one in the teacher's own folder. */
  'library.copy': call('teacher', z.object({ libraryId: id, name: title }), z.object({ id })),
  'topic.read': call('teacher', z.object({ libraryId: id, topicId: id }), topicSchema),
  /** For the editor: with the stamp that a save is made over. */
  'topic.open': call(
    'teacher',
    z.object({ libraryId: id, topicId: id }),
    z.object({ topic: topicSchema, stamp: z.string() }),
  ),
  'topic.readAll': call('teacher', nothing, z.array(z.object({ libraryId: id, topic: topicSchema }))),
  /** Refused when the file is no longer the one with the stamp `over`; null is for a file that was not there. */
  'topic.save': call(
    'teacher',
    z.object({ libraryId: id, topic: topicSchema, over: z.optional(z.nullable(z.string())) }),
    z.object({ savedAt: z.number(), stamp: z.string() }),
  ),
  'topic.remove': call('teacher', z.object({ libraryId: id, topicId: id }), nothing),
  'topic.restore': call('teacher', z.object({ libraryId: id, topicId: id }), nothing),
  'topic.move': call('teacher', carryTopicsSchema, carriedTopicsSchema),
  'topic.copy': call('teacher', carryTopicsSchema, carriedTopicsSchema),
  'question.move': call('teacher', carryQuestionsSchema, z.object({ questionIds: z.array(z.string()) })),
  'question.copy': call('teacher', carryQuestionsSchema, z.object({ questionIds: z.array(z.string()) })),

  /** Keeps a picture beside the library's topics and answers its name. */
  'media.keep': call(
    'teacher',
    z.object({ libraryId: id, bytes: z.instanceof(Uint8Array), ending: z.enum(pictureEndings) }),
    z.object({ media: mediaNameSchema }),
  ),

  /** What was done to a topic while it was edited, kept so that it can be undone after a restart; null where none fits. */
  'history.read': call('teacher', z.object({ libraryId: id, topicId: id }), z.nullable(keptHistorySchema)),
  'history.keep': call('teacher', z.object({ libraryId: id, history: keptHistorySchema }), nothing),

  'bin.list': call('teacher', nothing, z.array(binEntrySchema)),
  'bin.restore': call('teacher', binPlaceSchema, nothing),
  /** Deletes these for good; the answer names what could not be. */
  'bin.erase': call('teacher', z.array(binPlaceSchema), z.object({ failed: z.array(problemSchema) })),

  /** Asks where, then packs the library into one file; null when the teacher cancels. */
  'pack.save': call('teacher', z.object({ libraryId: id }), z.nullable(z.object({ file: z.string() }))),
  /** Opens a pack as a new library: one asked for, one dropped, or the one the app was opened with; null for none. */
  'pack.open': call('teacher', packSourceSchema, z.nullable(z.object({ id, name: z.string(), topics: z.int() }))),

  /** Asks for files or a folder and begins to read them; null when the teacher cancels. */
  'import.choose': call('teacher', importChoiceSchema, z.nullable(z.object({ job: id }))),
  'import.read': call('teacher', importAskSchema, z.object({ job: id })),
  'import.cancel': call('teacher', z.object({ job: id }), nothing),
  'import.readings': call('teacher', z.object({ job: id }), z.array(fileReadingSchema)),
  'import.readAgain': call('teacher', importAgainSchema, fileReadingSchema),
  /** Adds everything that was chosen, or nothing. */
  'import.add': call('teacher', importAddSchema, importAddedSchema),
  'import.takeBack': call('teacher', z.object({ job: id }), nothing),
  /** Asks where, then writes what was read and refused as a text; null when the teacher cancels. */
  'import.saveReport': call('teacher', z.object({ job: id }), z.nullable(z.object({ file: z.string() }))),
  /** Forgets what was read. */
  'import.close': call('teacher', z.object({ job: id }), nothing),

  'set.list': call('teacher', nothing, z.array(questionSetSchema)),
  'set.setAside': call('teacher', nothing, setAsideSchema),
  'set.save': call('teacher', questionSetSchema, saved),
  'set.remove': call('teacher', z.object({ setId: id }), nothing),
  'set.restore': call('teacher', z.object({ setId: id }), nothing),

  'class.list': call('teacher', nothing, z.array(schoolClassSchema)),
  'class.setAside': call('teacher', nothing, setAsideSchema),
  'class.save': call('teacher', schoolClassSchema, saved),
  'class.remove': call('teacher', z.object({ classId: id }), nothing),
  'class.restore': call('teacher', z.object({ classId: id }), nothing),

  'live.start': call('teacher', z.object({ setId: id, classId: z.nullable(id) }), teacherViewSchema),
  'live.watch': call('teacher', nothing, z.nullable(teacherViewSchema)),
  'live.act': call('teacher', actionSchema, teacherViewSchema),
  'live.leave': call('teacher', nothing, nothing),
  'live.unfinished': call(
    'teacher',
    nothing,
    z.nullable(
      z.object({
        sessionId: id,
        title: z.string(),
        className: z.string(),
        number: z.int(),
        of: z.int(),
        stoppedAt: z.number(),
      }),
    ),
  ),
  'live.resume': call('teacher', z.object({ sessionId: id }), teacherViewSchema),
  'live.setAside': call('teacher', z.object({ sessionId: id }), nothing),

  'search.find': call('teacher', findAskSchema, findReplySchema),
  /** A fair draw from what is found. */
  'search.draw': call('teacher', drawAskSchema, drawReplySchema),
  /** Questions that are there twice. */
  'search.doubles': call('teacher', nothing, doublesSchema),

  /** The records of the sessions on disk whose stamps are not among the known ones, and the ids of all that exist. */
  'results.read': call(
    'teacher',
    z.object({ known: z.record(z.string(), z.string()) }),
    z.object({ records: z.array(sessionRecordSchema), ids: z.array(z.string()) }),
  ),

  /** What a format would leave behind, before anything is saved. */
  'export.look': call('teacher', exportAskSchema, lossSummarySchema),
  /** Asks where to save, then writes; null when the teacher cancels. */
  'export.save': call('teacher', exportAskSchema, z.nullable(z.object({ file: z.string() }))),
  'export.show': call('teacher', z.object({ file: z.string() }), nothing),

  /** Asks where to save, then writes; null when the teacher cancels. */
  'handout.save': call(
    'teacher',
    z.object({
      exporter: z.enum(exporterNames),
      handout: handoutSchema,
      name: title,
      /** Pictures as PNG in Base64, by name: those that the file can't hold as they are. */
      drawn: z.record(z.string(), z.string()),
    }),
    z.nullable(z.object({ file: z.string() })),
  ),
  'handout.show': call('teacher', z.object({ file: z.string() }), nothing),
  'print.read': call('print', nothing, handoutSchema),
  'print.ready': call('print', z.object({ pages: z.int() }), nothing),
} as const;

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
