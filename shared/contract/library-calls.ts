/** The calls about libraries: their topics, pictures, histories, the bin, packs and the search. */
import * as z from 'zod/mini';
import { binEntrySchema, binPlaceSchema } from '../library/bin';
import { carriedTopicsSchema, carryTopicsSchema, copyQuestionsSchema } from '../library/carry';
import { chosenFolderSchema, packSourceSchema } from '../library/choose-library';
import { keptHistorySchema } from '../library/kept-history';
import { librarySchema } from '../library/library-list';
import { packAddedSchema, packLookSchema, packOpenedSchema } from '../library/pack';
import { topicSchema } from '../library/topic';
import { problemSchema } from '../problem-schema';
import { mediaNameSchema } from '../question/media-name';
import {
  choicesAskSchema,
  choicesReplySchema,
  drawAskSchema,
  drawReplySchema,
  findAskSchema,
  findReplySchema,
} from '../search/ask';
import { doublesSchema } from '../search/doubles';
import { call, id, nothing, title } from './call';

const opened = z.nullable(z.object({ id }));

export const libraryCalls = {
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
  /** Adds questions to another topic, under their own ids where these are free, and answers the ids they have there. */
  'question.copy': call('teacher', copyQuestionsSchema, z.object({ questionIds: z.array(z.string()) })),
  /** Keeps a picture beside the library's topics and answers its name. */
  'media.keep': call(
    'teacher',
    z.object({ libraryId: id, bytes: z.instanceof(Uint8Array) }),
    z.object({ media: mediaNameSchema }),
  ),
  /** What was done to a topic while it was edited, kept so that it can be undone after a restart; null where none fits. */
  'history.read': call('teacher', z.object({ libraryId: id, topicId: id }), z.nullable(keptHistorySchema)),
  'history.keep': call('teacher', z.object({ libraryId: id, history: keptHistorySchema }), nothing),
  'bin.list': call('teacher', nothing, z.array(binEntrySchema)),
  'bin.restore': call('teacher', binPlaceSchema, nothing),
  /** Deletes these for good; the answer names what could not be. */
  'bin.erase': call('teacher', z.array(binPlaceSchema), z.object({ failed: z.array(problemSchema) })),
  /** What a pack of the library would hold, and what of its folder would stay behind. */
  'pack.look': call('teacher', z.object({ libraryId: id }), packLookSchema),
  /** Asks where, then packs the library into one file; null when the teacher cancels. */
  'pack.save': call('teacher', z.object({ libraryId: id }), z.nullable(z.object({ file: z.string() }))),
  /** Opens a pack as a new library, or says which open one it is like: one asked for, one dropped, or the one the app was opened with; null for none. */
  'pack.open': call('teacher', packSourceSchema, z.nullable(packOpenedSchema)),
  /** Opens the pack that is like another library all the same, under this name. */
  'pack.add': call('teacher', z.object({ pack: id, name: z.string().check(z.maxLength(200)) }), packAddedSchema),
  'search.find': call('teacher', findAskSchema, findReplySchema),
  /** How many questions each filter would leave. */
  'search.choices': call('teacher', choicesAskSchema, choicesReplySchema),
  /** A fair draw from what is found. */
  'search.draw': call('teacher', drawAskSchema, drawReplySchema),
  /** Questions that are there twice. */
  'search.doubles': call('teacher', nothing, doublesSchema),
} as const;
