/** How many messages a question costs: each phone hears the question once and its receipt once, and the laptop's own windows a few. */
import { expect, test, vi } from 'vitest';
import { bundleApp } from './bundle-app.mjs';
import { fromBundle } from './from-bundle.mjs';
import { bringTo, classOf, openClassroom } from './open-classroom.mjs';

const count = 60;
/** What the presenter and the wall may be told beyond. */
const own = 10;

const heardBy = ({ heard }) => [...heard].reduce((sum, [say, times]) => (say === 'beat' ? sum : sum + times), 0);

test('a class that answers in one moment costs two messages a phone, and no more than ten beyond', async () => {
  const { choiceQuestion } = await fromBundle(await bundleApp(), 'sessions');
  const students = classOf(count);
  const classroom = await openClassroom({ questions: [{ ...choiceQuestion, seconds: null }], students });
  const { room } = classroom;
  try {
    const phones = await classroom.seat(students);
    const arriveAt = (scene) =>
      vi.waitFor(() => expect(phones.filter((phone) => phone.scene?.scene === scene)).toHaveLength(count), 20_000);
    const spent = async () => {
      const shown = await room.ask('shown');
      return phones.reduce((sum, phone) => sum + heardBy(phone), shown.wall + shown.teacher);
    };
    await room.ask('act', { do: 'next' });
    await room.ask('act', { do: 'next' });
    await arriveAt('options');
    const before = await spent();
    await bringTo(room, 0);
    await arriveAt('answering');
    await Promise.all(phones.map((phone, n) => phone.answer('0.1', { form: 'choose', picks: [n % 3] })));
    const all = room.news(({ answered }) => answered === count);
    if ((await room.ask('view')).votes.at(-1).answered < count) await all;
    const after = await spent();
    expect(after - before).toBeGreaterThanOrEqual(2 * count);
    expect(after - before).toBeLessThanOrEqual(2 * count + own);
  } finally {
    await classroom.close();
  }
}, 60_000);
