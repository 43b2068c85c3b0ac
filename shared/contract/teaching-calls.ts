/** The calls about sets, classes, the running quiz and its results. */
import * as z from 'zod/mini';
import { setAsideSchema } from '../library/library-list';
import { questionSetSchema } from '../library/question-set';
import { schoolClassSchema } from '../library/school-class';
import { actionSchema } from '../live/action';
import { joinWaySchema } from '../live/lan-messages';
import { teacherViewSchema } from '../live/teacher-view';
import { sessionRecordSchema } from '../results/session-record';
import { call, id, nothing } from './call';

const saved = z.object({ savedAt: z.number() });

export const teachingCalls = {
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
  /** Opens the classroom network, or opens it anew with another address or way of joining. */
  'live.openPhones': call(
    'teacher',
    z.object({ way: joinWaySchema, approves: z.boolean(), address: z.nullable(z.string()) }),
    teacherViewSchema,
  ),
  'live.closePhones': call('teacher', nothing, teacherViewSchema),
  /** Lets waiting phones in, or lets a phone that lost its seat take it again. */
  'live.letIn': call('teacher', z.object({ seatIds: z.array(id) }), teacherViewSchema),
  /** Sends a phone away for good. */
  'live.remove': call('teacher', z.object({ seatId: id }), teacherViewSchema),
  /** Looks at the network once more, and says what was found. */
  'live.checkNetwork': call('teacher', nothing, teacherViewSchema),
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
  /** The names of the guests of a session by their ids. */
  'results.guests': call('teacher', z.object({ sessionId: id }), z.record(z.string(), z.string())),
  /** The records of the sessions on disk whose stamps are not among the known ones, and the ids of all that exist. */
  'results.read': call(
    'teacher',
    z.object({ known: z.record(z.string(), z.string()) }),
    z.object({ records: z.array(sessionRecordSchema), ids: z.array(z.string()) }),
  ),
} as const;
