/** A class with a live quiz that runs: the app's own room with its journal in a folder, its door open for phones. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makePage } from './begin-lan.mjs';
import { bundleApp } from './bundle-app.mjs';
import { fromBundle } from './from-bundle.mjs';
import { ownFolder } from './own-folder.mjs';
import { Phone } from './phone.mjs';
import { RoomProcess } from './room-process.mjs';

export const classOf = (count) =>
  Array.from({ length: count }, (_, n) => ({ id: `s${n}`, name: `Student ${n}`, number: n + 1 }));

async function makeHome({ questions, students }) {
  const { folder: home, clear } = ownFolder('home');
  const items = questions.map((question) => ({ id: question.id, question, from: null }));
  const set = { version: 2, id: 'set', title: 'Planets', items, changedAt: 0 };
  await mkdir(join(home, 'Sessions'));
  await mkdir(join(home, 'pages'));
  makePage(join(home, 'pages'));
  await writeFile(join(home, 'set.json'), JSON.stringify(set));
  await writeFile(
    join(home, 'class.json'),
    JSON.stringify({ version: 1, id: 'class', name: 'Period 3', students, changedAt: 0 }),
  );
  return { home, clear };
}

/** Students find their seats by their names in the class, which is as large as `students` says. */
export async function openClassroom({ questions, students, tokens = 'random' }) {
  const bundle = await bundleApp();
  const { findSession } = await fromBundle(bundle, 'files');
  const { home, clear } = await makeHome({ questions, students });
  const classroom = {
    room: new RoomProcess({ bundle, home, tokens }),
    phones: [],
    /** What is on disk now, as a start of the app would find it. */
    kept: async () => (await findSession(join(home, 'Sessions'), classroom.sessionId))?.session ?? null,
    events: async () => (await findSession(join(home, 'Sessions'), classroom.sessionId))?.kept.events ?? [],
    /** Starts the process again after its death, and goes on with the quiz. */
    async again() {
      classroom.room = new RoomProcess({ bundle, home, tokens });
      const opened = classroom.room.news(({ opened }) => opened);
      await classroom.room.ask('resume', classroom.sessionId);
      await opened;
    },
    async seat(some, overhear) {
      const { host, pin } = classroom;
      const phones = some.map(({ name }) => new Phone({ host, pin, name, overhear }));
      classroom.phones.push(...phones);
      await Promise.all(phones.map((phone) => phone.seated()));
      return phones;
    },
    async close() {
      for (const phone of classroom.phones) phone.leave();
      await classroom.room.kill();
      clear();
    },
  };
  try {
    return Object.assign(classroom, await openDoor(classroom));
  } catch (error) {
    await classroom.close();
    throw error;
  }
}

/** Starts the quiz and lets phones in; answers where they come in. */
async function openDoor({ room }) {
  const { sessionId } = await room.ask('start');
  const lan = room.news(({ lan }) => lan);
  const opened = room.news(({ opened }) => opened);
  await room.ask('openPhones', 'roster');
  const { address, port } = await opened;
  const { phones } = await room.ask('view');
  return { sessionId, host: `${address}:${port}`, port, pin: phones.joining.pin, lan: await lan };
}

/** Brings the class to the answers of a question, and tells each step; null where the room has died on the way. */
export async function bringTo(room, index, stepped = () => undefined) {
  let view = await room.ask('view');
  while (view && (view.index !== index || view.step !== 'answers')) {
    const isThere = view.index === index && view.phase !== 'lobby';
    const step = isThere ? { do: 'next' } : { do: 'goTo', index };
    view = await room.ask('act', step);
    stepped(step);
  }
  return view;
}
