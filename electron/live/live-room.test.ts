/** The room: what is shown has been kept, and a laptop that dies in a question finds the class where it was. */
import { mkdtemp, readFile, rm, stat, truncate, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { QuestionSet } from '../../shared/library/question-set';
import { setVersion } from '../../shared/library/versions';
import type { Action } from '../../shared/live/action';
import { replay } from '../../shared/live/advance';
import { choiceQuestion, talkQuestion, writtenQuestion } from '../../shared/live/fixtures/sessions';
import type { ProjectorView } from '../../shared/live/projector-view';
import type { TeacherView } from '../../shared/live/teacher-view';
import { done, type Result, refused } from '../../shared/problem';
import type { Answer } from '../../shared/question/answer-form';
import { newQuestion } from '../../shared/question/new-question';
import type { Question } from '../../shared/question/question';
import { type SessionRecord, sessionRecordSchema } from '../../shared/results/session-record';
import { noLan } from './fixtures/fake-lan';
import { Journal, readJournal } from './journal';
import { liveHandlers } from './live-handlers';
import { LiveRoom } from './live-room';
import { journalFile } from './session-files';
import { sessionForm } from './session-journal';

let folder = '';
let now = 1_000_000;
const rooms: LiveRoom[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'live-room-'));
  now = Date.now();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(rooms.splice(0).map((room) => room.letGo()));
  await rm(folder, { recursive: true, force: true });
});

const setOf = (title: string, ...questions: Question[]): QuestionSet => ({
  version: setVersion,
  id: 'set-1',
  title,
  items: questions.map((question) => ({ id: `item-${question.id}`, question, from: null })),
  changedAt: 0,
});
const set = setOf(
  'Planets',
  choiceQuestion,
  newQuestion('choice', () => 'unready'),
  writtenQuestion,
  talkQuestion,
);
const students = [
  { id: 'bo', name: 'Bo Baker', number: 2 },
  { id: 'ann', name: 'Ann Archer', number: 1 },
];

/** A room like one after a start of the app, with all that it tells. */
function openRoom(asked: QuestionSet = set) {
  const told = { teacher: [] as (TeacherView | null)[], wall: [] as ProjectorView[], records: [] as SessionRecord[] };
  let id = 0;
  const room = new LiveRoom({
    folder: join(folder, 'Sessions'),
    readSet: async (setId) => (setId === asked.id ? done(asked) : refused('fileGone', { file: setId })),
    readClass: async () => done({ version: 1, id: 'class-1', name: 'Period 3', students, changedAt: 0 }),
    wall: () => ({ wifiName: '', theme: 'board', size: 100 }),
    display: () => null,
    sentence: (problem) => problem.code,
    now: () => now,
    chance: () => 0.5,
    newId: () => `session-${now}-${id++}`,
    phones: noLan,
    toTeacher: (view) => told.teacher.push(view),
    toWall: (view) => told.wall.push(view),
    recorded: (record) => told.records.push(record),
    raiseWall: () => undefined,
    dropWall: () => undefined,
  });
  rooms.push(room);
  return { room, told };
}

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
/** Nothing more happens to its journal, as after the death of the process. */
const kill = (room: LiveRoom) => room.letGo();
const start = async (room: LiveRoom) => value(await room.start('set-1', 'class-1'));
/** Steps, each a second after the one before. */
async function step(room: LiveRoom, times: number): Promise<TeacherView> {
  for (let n = 1; n < times; n++) {
    now += 1000;
    await room.act({ do: 'next' });
  }
  now += 1000;
  return value(await room.act({ do: 'next' }));
}
const mars: Answer = { form: 'choose', optionIds: ['mars'] };
const answerMars: Action = { do: 'answerFor', studentId: 'ann', answer: mars };
const journalOf = (view: TeacherView) =>
  readJournal(journalFile(join(folder, 'Sessions'), view.sessionId), sessionForm);

test('a quiz opens in the lobby with the ready questions and the class by number', async () => {
  const { room } = openRoom();
  const view = await start(room);
  expect(view).toMatchObject({ phase: 'lobby', title: 'Planets', className: 'Period 3', nextStep: 'startQuiz' });
  expect(view.questions.map(({ stem }) => stem)).toEqual([
    choiceQuestion.stem,
    writtenQuestion.stem,
    talkQuestion.stem,
  ]);
  expect(view.seats.map(({ name }) => name)).toEqual(['Ann Archer', 'Bo Baker']);
  expect(view.wall.scene).toMatchObject({ scene: 'lobby', questions: 3 });
});

test('a set without a ready question, a set that is gone and a second quiz are refused with the reason', async () => {
  const empty = openRoom(
    setOf(
      'Empty',
      newQuestion('choice', () => 'x'),
    ),
  );
  expect(await empty.room.start('set-1', null)).toMatchObject({ ok: false, problem: { code: 'emptySet' } });
  const { room } = openRoom();
  expect(await room.start('gone', null)).toMatchObject({ ok: false, problem: { code: 'fileGone' } });
  const { sessionId } = await start(room);
  expect(await room.start('set-1', null)).toMatchObject({ ok: false, problem: { code: 'sessionRunning' } });
  expect(await room.resume(sessionId)).toMatchObject({ ok: false, problem: { code: 'sessionRunning' } });
  expect(await openRoom().room.act({ do: 'next' })).toMatchObject({ ok: false, problem: { code: 'noSession' } });
});

test('what the windows are shown is on disk already', async () => {
  const { room, told } = openRoom();
  const view = await start(room);
  await step(room, 3);
  now += 2000;
  await room.act(answerMars);
  const kept = await journalOf(view);
  expect(kept.events.map((event) => event.type)).toEqual(['opened', 'stepped', 'stepped', 'stepped', 'answered']);
  expect(told.teacher.at(-1)?.votes[0]).toMatchObject({ answered: 1, right: 1 });
  expect(told.wall.at(-1)?.scene).toMatchObject({ scene: 'answering', answered: 1, expected: 2 });
  expect(JSON.stringify(told.wall)).not.toContain('Ann');
});

test('actions that come at once are kept in their order, and a double press is not kept', async () => {
  const { room } = openRoom();
  const view = await start(room);
  await step(room, 3);
  now += 1000;
  const actions = Array.from({ length: 20 }, (_, count) =>
    room.act({ do: 'countHands', optionId: 'venus', count: count + 1 }),
  );
  await Promise.all([...actions, room.act({ do: 'next' }), room.act({ do: 'next' })]);
  const { events } = await journalOf(view);
  expect(events.flatMap((event) => (event.type === 'answered' && 'count' in event.by ? [event.by.count] : []))).toEqual(
    Array.from({ length: 20 }, (_, n) => n + 1),
  );
  expect(events.filter((event) => event.type === 'stepped')).toHaveLength(4);
  expect(room.view()).toMatchObject({ phase: 'revealed', index: 0, hands: { venus: 20 } });
});

test('a wall that is blanked twice at once is shown again, whatever the window knew at the second press', async () => {
  const { room } = openRoom();
  await start(room);
  await step(room, 1);
  await Promise.all([room.act({ do: 'blank' }), room.act({ do: 'blank' })]);
  expect(room.view()?.blank).toBe(false);
  await room.act({ do: 'blank' });
  expect(room.view()?.blank).toBe(true);
});

test('a laptop that dies in a question comes back to the question, the answers and the clock', async () => {
  const first = openRoom();
  const started = await start(first.room);
  await step(first.room, 3);
  now += 12_000;
  await first.room.act(answerMars);
  await first.room.act({ do: 'countHands', optionId: 'venus', count: 4 });
  await kill(first.room);
  now += 3 * 60_000;

  const { room, told } = openRoom();
  const handlers = liveHandlers(room, join(folder, 'Sessions'));
  expect(await handlers['live.unfinished'](null)).toMatchObject({
    ok: true,
    value: { sessionId: started.sessionId, title: 'Planets', className: 'Period 3', number: 1, of: 3 },
  });
  const back = value(await room.resume(started.sessionId));
  expect(back).toMatchObject({ phase: 'asking', step: 'answers', index: 0, hands: { venus: 4 } });
  expect(back.seats.find(({ studentId }) => studentId === 'ann')?.answer).toEqual(mars);
  expect(back.clock).toMatchObject({ left: 48_000, running: false });
  expect(told.wall.at(-1)?.scene).toMatchObject({ scene: 'answering', answered: 2 });
  const running = value(await room.act({ do: 'timer', change: 'toggle' }));
  expect(running.clock).toMatchObject({ left: 48_000, running: true });
  expect(await room.unfinished()).toBeNull();
});

test('the clock that comes back is at most two seconds older than the crash', async () => {
  const first = openRoom();
  const { sessionId } = await start(first.room);
  const view = await step(first.room, 3);
  now += 9000;
  await vi.waitFor(async () => expect((await journalOf(view)).events.at(-1)?.type).toBe('ticked'), { timeout: 4000 });
  await kill(first.room);
  const back = value(await openRoom().room.resume(sessionId));
  expect(back.clock).toMatchObject({ left: 51_000, running: false });
});

test('a torn journal is gone on with from its intact part', async () => {
  const first = openRoom();
  const view = await start(first.room);
  await step(first.room, 3);
  await first.room.act(answerMars);
  await kill(first.room);
  const file = journalFile(join(folder, 'Sessions'), view.sessionId);
  await truncate(file, (await stat(file)).size - 3);
  const { room } = openRoom();
  const back = value(await room.resume(view.sessionId));
  expect(back).toMatchObject({ phase: 'asking', step: 'answers', votes: [{ answered: 0 }] });
  await room.act(answerMars);
  const kept = await journalOf(view);
  expect(kept.damaged).toBe(false);
  expect(replay(kept.events)).toMatchObject({ phase: 'asking' });
});

test('time that is up closes the answers by itself, and what the teacher enters counts until the reveal', async () => {
  const { room } = openRoom(setOf('Short', { ...choiceQuestion, seconds: 1 }));
  await start(room);
  await step(room, 3);
  expect(room.view()?.phase).toBe('asking');
  now += 1000;
  await vi.waitFor(() => expect(room.view()?.phase).toBe('closed'), { timeout: 3000 });
  await room.act(answerMars);
  expect(room.view()).toMatchObject({ phase: 'closed', votes: [{ answered: 1 }] });
});

test('an answer that could not be kept does not count, and the teacher is told until it works again', async () => {
  const { room, told } = openRoom();
  const view = await start(room);
  await step(room, 3);
  const append = vi.spyOn(Journal.prototype, 'appendAll').mockResolvedValue(refused('journalFull', {}));
  const refusedView = value(await room.act(answerMars));
  expect(refusedView).toMatchObject({ problemText: 'journalFull', votes: [{ answered: 0 }] });
  expect(told.wall.at(-1)?.scene).toMatchObject({ answered: 0 });
  append.mockRestore();
  expect(value(await room.act(answerMars))).toMatchObject({ problemText: null, votes: [{ answered: 1 }] });
  expect((await journalOf(view)).events.filter((event) => event.type === 'answered')).toHaveLength(1);
});

test('a journal that stays full is tried again once a second and no faster', async () => {
  const { room, told } = openRoom(setOf('Short', { ...choiceQuestion, seconds: 1 }));
  await start(room);
  await step(room, 3);
  const append = vi.spyOn(Journal.prototype, 'appendAll').mockResolvedValue(refused('journalFull', {}));
  const before = told.teacher.length;
  now += 5000;
  await new Promise((wait) => setTimeout(wait, 2600));
  expect(append.mock.calls.length).toBeGreaterThanOrEqual(1);
  expect(append.mock.calls.length).toBeLessThanOrEqual(3);
  expect(told.teacher.length - before).toBe(1);
  append.mockRestore();
  await vi.waitFor(() => expect(room.view()).toMatchObject({ phase: 'closed', problemText: null }), { timeout: 3000 });
});

test('each reveal and the finish leave a record, the same that is read from the disk', async () => {
  const { room, told } = openRoom();
  await start(room);
  await step(room, 3);
  await room.act(answerMars);
  await room.act({ do: 'countHands', optionId: 'venus', count: 2 });
  await step(room, 1);
  expect(told.records).toHaveLength(1);
  expect(told.records[0]?.questions[0]).toMatchObject({
    revealed: true,
    votes: [{ chosen: [0, -1], right: [1, -1], hands: [0, 2, 0] }],
  });
  await room.act({ do: 'finish' });
  const last = told.records.at(-1);
  expect(last).toMatchObject({ finished: true, studentIds: ['ann', 'bo'] });
  expect(sessionRecordSchema.safeParse(last).success).toBe(true);
  const read = liveHandlers(room, join(folder, 'Sessions'))['results.read'];
  expect(value(await read({ known: {} }))).toEqual({ records: [last], ids: [last?.id] });
  expect(value(await read({ known: { [last?.id ?? '']: last?.stamp ?? '' } }))).toEqual({
    records: [],
    ids: [last?.id],
  });
});

test('no journal and no record holds a name', async () => {
  const { room, told } = openRoom();
  const view = await start(room);
  await step(room, 3);
  await room.act({ do: 'pickStudent' });
  await room.act(answerMars);
  await step(room, 1);
  const text = await readFile(journalFile(join(folder, 'Sessions'), view.sessionId), 'utf8');
  for (const name of ['Ann', 'Archer', 'Baker']) expect(text + JSON.stringify(told.records)).not.toContain(name);
});

test('a quiz that never left the lobby is neither offered again nor a result', async () => {
  const first = openRoom();
  await start(first.room);
  await kill(first.room);
  const { room } = openRoom();
  expect(await room.unfinished()).toBeNull();
  const read = liveHandlers(room, join(folder, 'Sessions'))['results.read'];
  expect(value(await read({ known: {} })).records).toEqual([]);
});

test('a quiz that was set aside, was finished or is a week old is not offered again', async () => {
  const leaveBehind = async () => {
    const { room } = openRoom();
    const { sessionId } = await start(room);
    await step(room, 4);
    await kill(room);
    now += 1000;
    return sessionId;
  };
  const aside = await leaveBehind();
  const { room, told } = openRoom();
  expect((await room.unfinished())?.session.id).toBe(aside);
  value(await room.setAside(aside));
  expect(told.records.at(-1)).toMatchObject({ id: aside, finished: true });
  expect(await room.unfinished()).toBeNull();
  expect(await room.resume(aside)).toMatchObject({ ok: false, problem: { code: 'noSession' } });

  const old = await leaveBehind();
  expect((await room.unfinished())?.session.id).toBe(old);
  const longAgo = new Date(now - 8 * 24 * 3_600_000);
  await utimes(journalFile(join(folder, 'Sessions'), old), longAgo, longAgo);
  expect(await room.unfinished()).toBeNull();
});

test('the latest of two cut-off quizzes is offered', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 2; n++) {
    const { room } = openRoom();
    ids.push((await start(room)).sessionId);
    await step(room, 1);
    await kill(room);
    now += 60_000;
  }
  expect((await openRoom().room.unfinished())?.session.id).toBe(ids[1]);
});

test('leaving ends the quiz, tells the teacher, and makes room for another', async () => {
  const { room, told } = openRoom();
  const view = await start(room);
  await step(room, 4);
  await room.leave();
  expect(told.teacher.at(-1)).toBeNull();
  expect(room.view()).toBeNull();
  expect((await journalOf(view)).events.at(-1)?.type).toBe('finished');
  now += 1000;
  expect((await start(room)).phase).toBe('lobby');
});

test('a journal that is no session is left alone', async () => {
  const { room } = openRoom();
  expect(await room.resume('nobody')).toMatchObject({ ok: false, problem: { code: 'noSession' } });
  expect(await room.setAside('nobody')).toMatchObject({ ok: false, problem: { code: 'noSession' } });
});
