/** Phones in the room: seats, answers that are on disk before anybody says so, polls without names, and a laptop that dies. */
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setVersion } from '../../shared/library/versions';
import { formQuestions } from '../../shared/live/fixtures/forms';
import { choiceQuestion, writtenQuestion } from '../../shared/live/fixtures/sessions';
import type { JoinWay, PhoneSays } from '../../shared/live/lan-messages';
import type { TeacherView } from '../../shared/live/teacher-view';
import { done, type Result, refused } from '../../shared/problem';
import type { Question } from '../../shared/question/question';
import { FakeLan } from './fixtures/fake-lan';
import { Journal, lineOf } from './journal';
import { LiveRoom } from './live-room';

let folder = '';
let now = 0;
let ids = 0;
/** Of the first student; undefined as long as nobody has any. */
let extraTime: number | undefined;
const rooms: LiveRoom[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phones-'));
  now = Date.now();
  extraTime = undefined;
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(rooms.splice(0).map((room) => room.letGo()));
  await rm(folder, { recursive: true, force: true });
});

const poll = formQuestions.find(({ kind }) => kind === 'poll') as Question;
const students = ['Ann Archer', 'Bo Baker', 'Cy Carter'].map((name, at) => ({
  id: name.split(' ')[0] ?? '',
  name,
  number: at + 1,
}));
const inClass = () => students.map((one, at) => (at === 0 && extraTime ? { ...one, extraTime } : one));
const value = <T>(result: Result<T>): T => (result.ok ? result.value : expect.fail(result.problem.code));

function openRoom(...questions: Question[]) {
  const lan = new FakeLan();
  const items = questions.map((question) => ({ id: question.id, question, from: null }));
  const room = new LiveRoom({
    folder,
    readSet: async () => done({ version: setVersion, id: 'set', title: 'Planets', items, changedAt: 0 }),
    readClass: async () => done({ version: 1, id: 'class', name: 'Period 3', students: inClass(), changedAt: 0 }),
    wall: () => ({ wifiName: '', theme: 'board', size: 100 }),
    display: () => null,
    sentence: ({ code }) => code,
    now: () => now,
    chance: () => 0.5,
    newId: () => `id-${ids++}`,
    phones: lan.parts,
    toTeacher: () => undefined,
    toWall: () => undefined,
    recorded: () => undefined,
    raiseWall: () => undefined,
    dropWall: () => undefined,
  });
  rooms.push(room);
  return { room, lan };
}

const settle = async (room: LiveRoom) => room.withPhones(async () => null).then(value);
async function begin(way: JoinWay, approves = false, questions: Question[] = [choiceQuestion, poll]) {
  const { room, lan } = openRoom(...questions);
  value(await room.start('set', 'class'));
  value(await room.withPhones((phones) => phones.open({ way, approves, address: null })));
  return { room, lan };
}
async function comeIn(room: LiveRoom, lan: FakeLan, link: number, name: string): Promise<TeacherView> {
  lan.say(link, { say: 'hello', pin: '', token: null });
  await settle(room);
  lan.say(link, { say: 'join', name });
  return settle(room);
}
async function toAnswers(room: LiveRoom): Promise<void> {
  for (let n = 0; n < 3; n++) {
    now += 1000;
    await room.act({ do: 'next' });
  }
}
const pick = (place: number, vote = '0.1'): PhoneSays => ({
  say: 'answer',
  vote,
  answer: { form: 'choose', picks: [place] },
});
const seat = (view: TeacherView, id: string) => view.seats.find(({ studentId }) => studentId === id) ?? expect.fail(id);

test('a student finds the place on the roster by name, and a stranger finds none', async () => {
  const { room, lan } = await begin('roster');
  expect(seat(await comeIn(room, lan, 1, 'archer, ann'), 'Ann')).toMatchObject({ phone: 'here', guest: false });
  await comeIn(room, lan, 2, 'Nobody');
  expect(lan.last(2, 'refused')?.why).toBe('notOnList');
  expect(JSON.stringify([...lan.heard.values()])).not.toContain('Baker');
});

test('a guest has a seat under the own name, and two may not share one', async () => {
  const { room, lan } = await begin('name');
  const view = await comeIn(room, lan, 1, 'Zoe');
  expect(view.seats.at(-1)).toMatchObject({ name: 'Zoe', guest: true, phone: 'here' });
  expect(view.expected).toBe(4);
  await comeIn(room, lan, 2, 'zoe');
  expect(lan.last(2, 'refused')?.why).toBe('nameTaken');
});

test('a nickname is one of those that were offered', async () => {
  const { room, lan } = await begin('nickname');
  lan.say(1, { say: 'hello', pin: '', token: null });
  await settle(room);
  const [free = ''] = lan.last(1, 'door')?.nicknames ?? [];
  lan.say(1, { say: 'join', name: 'Rude Name' });
  await settle(room);
  expect(lan.last(1, 'refused')?.why).toBe('noName');
  lan.say(1, { say: 'join', name: free });
  expect((await settle(room)).seats.at(-1)?.name).toBe(free);
});

test('"received" is said only when the answer is on disk', async () => {
  const { room, lan } = await begin('roster');
  await comeIn(room, lan, 1, 'Ann Archer');
  await toAnswers(room);
  const write = vi
    .spyOn(Journal.prototype, 'appendAll')
    .mockResolvedValueOnce({ ok: false, problem: { code: 'journalFull', facts: {} } });
  lan.say(1, pick(0));
  expect((await settle(room)).problemText).toBe('journalFull');
  expect(lan.last(1, 'received')).toBeUndefined();
  expect(lan.last(1, 'refused')).toMatchObject({ why: 'notKept', vote: '0.1' });
  write.mockRestore();
  lan.say(1, pick(0));
  const view = await settle(room);
  expect(lan.last(1, 'received')).toEqual({ say: 'received', vote: '0.1' });
  expect(seat(view, 'Ann')).toMatchObject({ answered: true, channel: 'phone' });
});

test('a guest whose seat was kept and whose joining was not waits, and is in as soon as that can be kept', async () => {
  const { room, lan } = await begin('name');
  lan.say(1, { say: 'hello', pin: '', token: null });
  await settle(room);
  const real = Journal.prototype.appendAll;
  let writes = 0;
  const write = vi.spyOn(Journal.prototype, 'appendAll').mockImplementation(function (this: Journal<unknown>, events) {
    writes += 1;
    return writes === 1
      ? real.call(this, events)
      : Promise.resolve({ ok: false, problem: { code: 'journalFull', facts: {} } });
  });
  lan.say(1, { say: 'join', name: 'Zoe' });
  expect((await settle(room)).problemText).toBe('journalFull');
  expect(lan.last(1, 'waiting')?.name).toBe('Zoe');
  expect(lan.last(1, 'seated')).toBeUndefined();
  write.mockRestore();
  lan.say(2, { say: 'hello', pin: '', token: null });
  const view = await settle(room);
  expect(view.seats.at(-1)).toMatchObject({ name: 'Zoe', phone: 'here' });
  expect(lan.last(1, 'seated')?.token).toBe(lan.last(1, 'waiting')?.token);
});

test('answers that come together are one write, and each phone hears of its own', async () => {
  const { room, lan } = await begin('roster');
  for (const [link, { name }] of students.entries()) await comeIn(room, lan, link + 1, name);
  await toAnswers(room);
  const write = vi.spyOn(Journal.prototype, 'appendAll');
  lan.sayAll([1, 2, 3].map((link) => ({ link, says: pick(link - 1) })));
  const view = await settle(room);
  expect(write).toHaveBeenCalledTimes(1);
  expect(view.votes.at(-1)).toMatchObject({ answered: 3, right: 1 });
  for (const link of [1, 2, 3]) expect(lan.last(link, 'received')).toBeDefined();
});

test('before the reveal a phone hears of its own answer alone; after it, of the key and what it earned', async () => {
  const { room, lan } = await begin('roster');
  await comeIn(room, lan, 1, 'Ann Archer');
  await toAnswers(room);
  lan.say(1, pick(0));
  await settle(room);
  expect(JSON.stringify(lan.heard.get(1))).not.toContain('right');
  now += 1000;
  await room.act({ do: 'next' });
  expect(lan.last(1, 'scene')?.scene).toMatchObject({ scene: 'revealed', key: { right: [true, false, false] } });
  expect(lan.last(1, 'mine')).toMatchObject({ share: 1, answer: { picks: [0] } });
});

test('an answer after the end, to another vote, or of another form is refused with its reason', async () => {
  const { room, lan } = await begin('roster', false, [choiceQuestion, writtenQuestion]);
  await comeIn(room, lan, 1, 'Ann Archer');
  lan.say(1, pick(0));
  await settle(room);
  expect(lan.last(1, 'refused')).toMatchObject({ why: 'late', vote: '0.1' });
  await toAnswers(room);
  lan.say(1, { say: 'answer', vote: '0.1', answer: { form: 'write', text: 'Mars' } });
  await settle(room);
  expect(lan.last(1, 'refused')).toMatchObject({ why: 'unfit' });
  lan.say(1, pick(0, '0.2'));
  expect(seat(await settle(room), 'Ann').answered).toBe(false);
});

test('the waiting room keeps a phone out of the quiz until the teacher lets it in', async () => {
  const { room, lan } = await begin('name', true);
  const view = await comeIn(room, lan, 1, 'Zoe');
  expect(view.phones?.waiting).toMatchObject([{ name: 'Zoe', why: 'all' }]);
  expect(view.seats).toHaveLength(3);
  expect(lan.last(1, 'seated')).toBeUndefined();
  const seatId = view.phones?.waiting[0]?.seatId ?? '';
  const after = value(await room.withPhones((phones) => phones.letIn([seatId])));
  expect(after.seats.at(-1)).toMatchObject({ name: 'Zoe', phone: 'here' });
  expect(lan.last(1, 'seated')?.token).toBe(lan.last(1, 'waiting')?.token);
});

test('all who wait are let in together, and a phone that is not there any more stops nobody', async () => {
  const { room, lan } = await begin('roster', true);
  await comeIn(room, lan, 1, 'Ann Archer');
  await comeIn(room, lan, 2, 'Bo Baker');
  const view = await comeIn(room, lan, 3, 'Ann Archer');
  const waiting = view.phones?.waiting.map(({ seatId }) => seatId) ?? [];
  expect(waiting).toHaveLength(3);
  const after = value(await room.withPhones((phones) => phones.letIn(['nobody', ...waiting])));
  expect(after.phones).toMatchObject({ waiting: [], here: 2 });
  expect(lan.last(2, 'seated')).toBeDefined();
  expect(lan.last(3, 'seated')).toBeDefined();
  expect(lan.last(1, 'refused')?.why).toBe('removed');
});

test('a second phone for a seat waits, and when let in the first one goes', async () => {
  const { room, lan } = await begin('roster');
  await comeIn(room, lan, 1, 'Ann Archer');
  const view = await comeIn(room, lan, 2, 'Ann Archer');
  expect(view.phones?.waiting).toMatchObject([{ why: 'taken' }]);
  await room.withPhones((phones) => phones.letIn([view.phones?.waiting[0]?.seatId ?? '']));
  expect(lan.last(1, 'refused')?.why).toBe('removed');
  expect(lan.last(2, 'seated')).toBeDefined();
});

test('a guest who is sent away is gone with the answers, and does not come back with the same seat', async () => {
  const { room, lan } = await begin('name');
  const { seats } = await comeIn(room, lan, 1, 'Zoe');
  const token = lan.last(1, 'seated')?.token ?? '';
  await toAnswers(room);
  lan.say(1, pick(0));
  await settle(room);
  const after = value(await room.withPhones((phones) => phones.remove(seats.at(-1)?.seatId ?? '')));
  expect(after.votes.at(-1)?.answered).toBe(0);
  lan.say(2, { say: 'hello', pin: '', token });
  await settle(room);
  expect(lan.last(2, 'refused')?.why).toBe('removed');
});

test('a phone that was gone comes back to its seat with its answer', async () => {
  const { room, lan } = await begin('roster');
  await comeIn(room, lan, 1, 'Ann Archer');
  const token = lan.last(1, 'seated')?.token ?? '';
  await toAnswers(room);
  lan.say(1, pick(1));
  await settle(room);
  lan.drop(1);
  expect(seat(await settle(room), 'Ann').phone).toBe('away');
  lan.say(2, { say: 'hello', pin: '', token });
  expect(seat(await settle(room), 'Ann').phone).toBe('here');
  expect(lan.last(2, 'mine')?.answer).toEqual({ form: 'choose', picks: [1] });
  expect(lan.last(2, 'scene')?.scene.scene).toBe('answering');
});

test('after the death of the laptop the door, the seats and the answers are as they were', async () => {
  const { room, lan } = await begin('name');
  const { sessionId } = await comeIn(room, lan, 1, 'Zoe');
  const token = lan.last(1, 'seated')?.token ?? '';
  await toAnswers(room);
  lan.say(1, pick(0));
  await settle(room);
  await room.letGo();
  const again = openRoom(choiceQuestion, poll);
  value(await again.room.resume(sessionId));
  expect(again.lan.opened).toMatchObject([{ address: '192.168.4.20', port: 8080, pin: '482915' }]);
  again.lan.say(7, { say: 'hello', pin: '', token });
  const view = await settle(again.room);
  expect(view.seats.at(-1)).toMatchObject({ name: 'Zoe', phone: 'here', answered: true, channel: 'phone' });
});

test('a quiz whose phones were in the lobby is offered again after the death of the laptop', async () => {
  const { room, lan } = await begin('name');
  await comeIn(room, lan, 1, 'Zoe');
  await room.letGo();
  const again = openRoom(choiceQuestion, poll);
  expect((await again.room.unfinished())?.session.guests).toHaveLength(1);
});

test('nothing on disk says who answered what in a poll, and everybody still counts once', async () => {
  const { room, lan } = await begin('roster', false, [poll]);
  const { sessionId } = await comeIn(room, lan, 1, 'Ann Archer');
  await toAnswers(room);
  lan.say(1, pick(0));
  await settle(room);
  lan.say(1, pick(1));
  await room.act({
    do: 'answerFor',
    studentId: 'Bo',
    answer: { form: 'choose', optionIds: [(poll.answer.form === 'choose' && poll.answer.options[1]?.id) || ''] },
  });
  const view = await settle(room);
  expect(view.votes.at(-1)?.answered).toBe(2);
  expect(seat(view, 'Ann')).toMatchObject({ answered: true, answer: null });
  const lines = (await readFile(join(folder, `${sessionId}.journal`), 'utf8'))
    .split('\n')
    .filter((line) => line.includes('"answered"'));
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(line).not.toMatch(/Ann|Bo/);
});

test('after a restart a phone takes its poll answer back by the ballot it was told', async () => {
  const { room, lan } = await begin('roster', false, [poll]);
  const { sessionId } = await comeIn(room, lan, 1, 'Ann Archer');
  const token = lan.last(1, 'seated')?.token ?? '';
  await toAnswers(room);
  lan.say(1, pick(0));
  await settle(room);
  const ballot = lan.last(1, 'received')?.ballot ?? expect.fail('no ballot');
  await room.letGo();
  const again = openRoom(poll);
  value(await again.room.resume(sessionId));
  again.lan.say(1, { say: 'hello', pin: '', token });
  await settle(again.room);
  again.lan.say(1, { say: 'answer', vote: '0.1', answer: { form: 'choose', picks: [1] }, ballot });
  expect((await settle(again.room)).votes.at(-1)?.answered).toBe(1);
});

test('another way to join cuts no phone, and a taken seat is told apart where everybody waits', async () => {
  const { room, lan } = await begin('roster');
  await comeIn(room, lan, 1, 'Ann Archer');
  value(await room.withPhones((phones) => phones.open({ way: 'roster', approves: true, address: null })));
  expect(lan.opened).toHaveLength(1);
  await comeIn(room, lan, 2, 'Ann Archer');
  const view = await comeIn(room, lan, 3, 'Bo Baker');
  expect(view.phones?.waiting.map(({ why }) => why)).toEqual(['taken', 'all']);
});

test('when the laptop changes its network, the door opens at the new address with the same PIN', async () => {
  vi.useFakeTimers({ toFake: ['setInterval'] });
  const { room, lan } = await begin('name');
  lan.adapters = [{ name: 'wlan0', address: '10.0.0.7', doubt: null }];
  vi.advanceTimersByTime(5000);
  vi.useRealTimers();
  const view = await settle(room);
  expect(lan.opened.at(-1)).toMatchObject({ address: '10.0.0.7', pin: '482915' });
  expect((await settle(room)).phones?.joining?.address).toBe('10.0.0.7:8080');
  expect(view.phones?.findings).toEqual(['good']);
});

test('a poll answer that was kept when the laptop died, but never acknowledged, counts once and is still the own one', async () => {
  const { room, lan } = await begin('roster', false, [poll]);
  const { sessionId } = await comeIn(room, lan, 1, 'Ann Archer');
  const token = lan.last(1, 'seated')?.token ?? '';
  await toAnswers(room);
  lan.say(1, pick(0));
  await settle(room);
  await room.letGo();
  const again = openRoom(poll);
  value(await again.room.resume(sessionId));
  again.lan.say(1, { say: 'hello', pin: '', token });
  expect(seat(await settle(again.room), 'Ann').answered).toBe(true);
  expect(again.lan.last(1, 'mine')?.answer).toEqual({ form: 'choose', picks: [0] });
  again.lan.say(1, pick(0));
  expect((await settle(again.room)).votes.at(-1)?.answered).toBe(1);
  expect(await readFile(join(folder, `${sessionId}.seats`), 'utf8')).not.toContain(token);
});

test('a quiz without phones leaves no list of seats on disk', async () => {
  const { room } = openRoom(choiceQuestion);
  value(await room.start('set', 'class'));
  expect((await readdir(folder)).filter((name) => name.endsWith('.seats'))).toEqual([]);
});

test('who answered and went at once is counted, while the answers of others were being kept', async () => {
  const { room, lan } = await begin('roster');
  await comeIn(room, lan, 1, 'Ann Archer');
  await comeIn(room, lan, 2, 'Bo Baker');
  await toAnswers(room);
  lan.say(1, pick(0));
  await new Promise((resolve) => setImmediate(resolve));
  lan.say(2, pick(1));
  lan.drop(2);
  const view = await settle(room);
  expect(view.votes.at(-1)?.answered).toBe(2);
  expect(seat(view, 'Bo').phone).toBe('away');
});

test('who was sent away is not let in by a list that still has the name', async () => {
  const { room, lan } = await begin('name', true);
  const asking = await comeIn(room, lan, 1, 'Zed');
  const seatId = asking.phones?.waiting[0]?.seatId ?? expect.fail('nobody waits');
  value(await room.withPhones((phones) => phones.remove(seatId)));
  const after = value(await room.withPhones((phones) => phones.letIn([seatId])));
  expect(after.seats.map(({ name }) => name)).toEqual(students.map(({ name }) => name));
});

test('extra time holds in polls, also for a changed answer', async () => {
  extraTime = 2;
  const { room, lan } = await begin('roster', false, [{ ...poll, seconds: 10 }]);
  await comeIn(room, lan, 1, 'Ann Archer');
  await comeIn(room, lan, 2, 'Bo Baker');
  await toAnswers(room);
  lan.say(1, pick(0));
  await settle(room);
  now += 11_000;
  await room.act({ do: 'blank' });
  await vi.waitFor(() => expect(room.view()?.phase).toBe('closed'));
  lan.say(1, pick(1));
  lan.say(2, pick(0));
  const view = await settle(room);
  expect(lan.last(2, 'refused')).toMatchObject({ why: 'late' });
  expect(lan.last(1, 'refused')).toBeUndefined();
  expect(view.votes.at(-1)).toMatchObject({ answered: 1, counts: { hills: 1 } });
});

test('a class that comes back to a question finds its answers on the phones', async () => {
  const { room, lan } = await begin('roster', false, [choiceQuestion, writtenQuestion]);
  await comeIn(room, lan, 1, 'Ann Archer');
  await toAnswers(room);
  lan.say(1, pick(0));
  await settle(room);
  await room.act({ do: 'goTo', index: 1 });
  lan.heard.set(1, []);
  await room.act({ do: 'goTo', index: 0 });
  expect(lan.last(1, 'mine')).toMatchObject({ vote: '0.1', answer: { form: 'choose', picks: [0] } });
});

test('an answer that waited on a phone never counts for another question that took its place', async () => {
  const { room, lan } = await begin('roster', false, [choiceQuestion, { ...choiceQuestion, id: 'other' }]);
  await comeIn(room, lan, 1, 'Ann Archer');
  await room.act({ do: 'goTo', index: 0 });
  now += 1000;
  await room.act({ do: 'addQuestion', question: { ...choiceQuestion, id: 'fly' } });
  await toAnswers(room);
  lan.say(1, pick(0, '1.1'));
  const view = await settle(room);
  expect(lan.last(1, 'refused')).toMatchObject({ why: 'late', vote: '1.1' });
  expect(view.votes.at(-1)?.answered ?? 0).toBe(0);
});

test('the teacher hears that a phone could not be kept, until the next one can', async () => {
  const { room, lan } = await begin('roster');
  const full = refused('journalFull', {});
  vi.spyOn(Journal.prototype, 'appendAll').mockResolvedValueOnce(full);
  expect((await comeIn(room, lan, 1, 'Ann Archer')).problemText).toBe('journalFull');
  expect(lan.last(1, 'refused')).toMatchObject({ why: 'notKept' });
  lan.say(1, { say: 'join', name: 'Ann Archer' });
  expect((await settle(room)).problemText).toBeNull();
});

test('seats that a newer Lectern wrote are named as the problem, and a poll stays without names', async () => {
  const { room } = await begin('roster', false, [poll]);
  const { sessionId } = room.view() ?? expect.fail('no session');
  await room.letGo();
  await appendFile(join(folder, `${sessionId}.seats`), lineOf({ type: 'fromTheFuture' }));
  const again = openRoom(poll);
  value(await again.room.resume(sessionId));
  await toAnswers(again.room);
  expect(again.room.view()?.problemText).toBe('newerSession');
  expect(
    await again.room.withPhones((phones) => phones.open({ way: 'name', approves: false, address: null })),
  ).toMatchObject({ ok: false, problem: { code: 'newerSession' } });
});

test('pictures may be fetched before the scene that has them is shown', async () => {
  const order: string[] = [];
  const picture = { credit: '', description: 'A map', media: `${'a'.repeat(64)}.png` };
  const { room, lan } = await begin('roster', false, [{ ...choiceQuestion, picture }]);
  const show = lan.show.bind(lan);
  lan.media = (pictures) => {
    order.push(...pictures.map(({ name }) => name));
  };
  lan.show = (scene) => {
    order.push('scene');
    show(scene);
  };
  await settle(room);
  now += 1000;
  await room.act({ do: 'next' });
  expect(order).toEqual([picture.media, 'scene']);
});

test.each(['name', 'roster'] as const)(
  'after the laptop got another address the class sits down again by the same names (%s)',
  async (way) => {
    const { room, lan } = await begin(way);
    const before = await comeIn(room, lan, 1, 'Ann Archer');
    await comeIn(room, lan, 2, 'Bo Baker');
    await toAnswers(room);
    lan.say(1, pick(0));
    await settle(room);
    lan.adapters = [{ name: 'wlan0', address: '10.0.0.9', doubt: null }];
    await vi.waitFor(() => expect(lan.opened.at(-1)?.address).toBe('10.0.0.9'), 10_000);
    lan.drop(1);
    lan.drop(2);
    const view = await comeIn(room, lan, 3, 'Ann Archer');
    expect(lan.last(3, 'seated')?.name).toBe('Ann Archer');
    expect(lan.last(3, 'mine')).toMatchObject({ vote: '0.1', answer: { form: 'choose', picks: [0] } });
    expect(view.seats).toHaveLength(before.seats.length + (way === 'name' ? 1 : 0));
    // The seat has its phone again: another of the same name is somebody else.
    const after = await comeIn(room, lan, 4, 'Ann Archer');
    expect(way === 'name' ? lan.last(4, 'refused')?.why : after.phones?.waiting[0]?.why).toBe(
      way === 'name' ? 'nameTaken' : 'taken',
    );
  },
);

test('a guest whose phone is away may take the seat again when the teacher lets in', async () => {
  const { room, lan } = await begin('name');
  const { seats } = await comeIn(room, lan, 1, 'Zoe');
  lan.drop(1);
  const asking = await comeIn(room, lan, 2, 'zoe');
  const [waiting] = asking.phones?.waiting ?? [];
  expect(waiting?.why).toBe('taken');
  const after = value(await room.withPhones((phones) => phones.letIn([waiting?.seatId ?? ''])));
  expect(lan.last(2, 'seated')?.name).toBe('Zoe');
  expect(after.seats.map(({ studentId }) => studentId)).toEqual(seats.map(({ studentId }) => studentId));
});

test('whoever was sent away does not walk in again under the same or another name', async () => {
  const { room, lan } = await begin('name');
  const joined = await comeIn(room, lan, 1, 'Zed');
  const { seatId } = joined.seats.at(-1) ?? expect.fail('no seat');
  value(await room.withPhones((phones) => phones.remove(seatId ?? '')));
  const again = await comeIn(room, lan, 2, 'Zed');
  expect(again.phones?.waiting.map(({ name }) => name)).toEqual(['Zed']);
  expect(lan.last(2, 'seated')).toBeUndefined();
});

test('refusing somebody who asks for a guest’s seat takes nothing from the guest', async () => {
  const { room, lan } = await begin('name');
  const before = await comeIn(room, lan, 1, 'Zoe');
  await toAnswers(room);
  lan.say(1, pick(0));
  await settle(room);
  lan.drop(1);
  const asking = await comeIn(room, lan, 2, 'Zoe');
  const [waiting] = asking.phones?.waiting ?? [];
  const after = value(await room.withPhones((phones) => phones.remove(waiting?.seatId ?? '')));
  expect(lan.last(2, 'refused')).toMatchObject({ why: 'removed' });
  expect(after.seats.map(({ studentId }) => studentId)).toEqual(before.seats.map(({ studentId }) => studentId));
  expect(after.votes.at(-1)?.answered).toBe(1);
});
