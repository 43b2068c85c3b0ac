/** The classroom network under attack, and after a crash: what honest phones answer is kept, whatever others try. */
import { afterEach, expect, test } from 'vitest';
import { badMessages, guessPins, largeFrames, slowSockets, wrongDoors } from './attackers.mjs';
import { Desk } from './desk.mjs';
import { openNetwork } from './open-network.mjs';
import { Phone } from './phone.mjs';

const pin = '482915';
const open = [];
afterEach(() => open.splice(0).forEach((end) => void end()));

async function classroom(students) {
  const desk = new Desk();
  const network = await openNetwork({ pin, mostLinks: 300, hear: (line, message) => desk.hear(line, message) });
  open.push(network.close);
  const phones = students.map((name) => new Phone({ host: network.host, pin, name }));
  for (const phone of phones) open.push(() => phone.leave());
  await Promise.all(phones.map((phone) => phone.seated()));
  return { desk, network, phones };
}
const names = (count) => Array.from({ length: count }, (_, n) => `student ${n}`);
const answerOf = (student, question) => ({ form: 'choose', picks: [(student + question) % 4] });

/** Everybody answers the question; resolves when each answer is acknowledged. */
const ask = (phones, question) =>
  Promise.all(phones.map((phone, student) => phone.answer(`${question}.1`, answerOf(student, question))));

function expectAll(desk, count, questions) {
  const wanted = names(count).flatMap((name, student) =>
    questions.map((question) => [`${name} ${question}.1`, JSON.stringify(answerOf(student, question))]),
  );
  expect([...desk.answers].sort()).toEqual(wanted.sort());
}

test('under attack no answer of an honest phone is lost, no PIN is found and no command gets through', async () => {
  const { desk, network, phones } = await classroom(names(40));
  const { host, port } = network;
  const pranksters = names(8).map((name) => new Phone({ host, pin, name: `prankster ${name}` }));
  await Promise.all(pranksters.map((phone) => phone.seated()));
  for (const phone of pranksters) phone.leave();
  let isOver = false;
  const slow = slowSockets(port, 64);
  open.push(slow.end);
  const guessing = guessPins(host, {
    count: 1000,
    width: 64,
    pinOf: (n) => String(100_000 + n),
    isOver: () => isOver,
  });
  const bad = badMessages(host, { count: 200, pin, tokens: pranksters.map(({ token }) => token) });
  const large = largeFrames(host, { count: 5, bytes: 2_000_000 });
  for (const question of [0, 1, 2, 3, 4]) await ask(phones, question);
  for (const phone of phones.slice(0, 10)) phone.drop();
  await ask(phones, 5);
  expect(await wrongDoors(host, port)).toEqual([421, 421, 403, 405, 403, 403, 403, 421]);
  await large;
  expect(await bad).toBeGreaterThanOrEqual(200);
  isOver = true;
  guessing.end();
  const { refused } = await guessing.done;
  expectAll(desk, 40, [0, 1, 2, 3, 4, 5]);
  expect(desk.strange).toEqual([]);
  expect(refused).toBeLessThan(30);
  slow.end();
}, 60_000);

test('after the process has died phones come back to their seats by themselves, and nothing they answered is lost', async () => {
  const { desk, network, phones } = await classroom(names(20));
  network.line.show(JSON.stringify({ scene: 'lobby' }));
  await ask(phones, 0);
  const tokens = phones.map(({ token }) => token);
  const again = network.crash();
  const answered = ask(phones, 1);
  expect((await again).port).toBe(network.port);
  await answered;
  expectAll(desk, 20, [0, 1]);
  expect(phones.map(({ token }) => token)).toEqual(tokens);
  expect(desk.here).toBe(20);
  // A number that came twice would give one student's answers to another.
  expect(new Set(desk.greeted).size).toBe(40);
  expect(phones.every(({ scene }) => scene?.scene === 'lobby')).toBe(true);
}, 60_000);
