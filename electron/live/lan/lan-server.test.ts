/** The classroom network on real sockets: who gets in, what is handed out, and what is cut. */
import { mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type LanServer, openLanServer } from './lan-server';
import type { MessageFromLan } from './lan-talk';

let folder = '';
let server: LanServer;
let told: MessageFromLan[] = [];
let host = '';
const sockets: WebSocket[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lan-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>Lectern</title>');
  await writeFile(join(folder, 'page.js'), 'const page = 1;'.repeat(50));
  await writeFile(join(folder, 'picture.png'), 'a picture');
  told = [];
  const ask = { address: '127.0.0.1', port: 0, pin: '482915', pages: folder, locale: 'en', mostLinks: 40, tokens: [] };
  server = await openLanServer(ask, (message) => told.push(message));
  host = `127.0.0.1:${server.port}`;
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

interface Asked {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
}
const ask = ({ path = '/', method = 'GET', headers = {} }: Asked) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, method, headers }, (answer) => {
      let body = '';
      answer.on('data', (chunk) => (body += chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    });
    asked.on('error', reject);
    asked.end();
  });

/** A socket that keeps what it hears; `origin` is ours unless another is given. */
function link(origin = `http://${host}`): {
  socket: WebSocket;
  heard: string[];
  closed: Promise<void>;
  open: Promise<void>;
} {
  const socket = new WebSocket(`ws://${host}/link`, { origin });
  sockets.push(socket);
  const heard: string[] = [];
  socket.on('message', (data) => heard.push(String(data)));
  socket.on('error', () => undefined);
  return {
    socket,
    heard,
    open: new Promise((resolve) => socket.once('open', () => resolve())),
    closed: new Promise((resolve) => socket.once('close', () => resolve())),
  };
}
const hello = (pin = '482915', token: string | null = null) => JSON.stringify({ say: 'hello', pin, token });
const said = () => told.flatMap((message) => (message.is === 'heard' ? message.says.said : []));
const until = async (what: () => boolean) => {
  for (let tries = 0; !what(); tries++) {
    if (tries > 300) expect.fail('it never came');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

test('the page is handed out packed, with every door in the browser shut', async () => {
  const page = await ask({});
  expect(page.status).toBe(200);
  expect(page.body).toContain('data-locale="en"');
  expect(page.headers['content-security-policy']).toContain(`connect-src 'self' ws://${host}`);
  expect(page.headers['x-content-type-options']).toBe('nosniff');
  const script = await ask({ path: '/page.js', headers: { 'accept-encoding': 'gzip' } });
  expect(script.headers).toMatchObject({
    'content-encoding': 'gzip',
    'content-type': 'text/javascript; charset=utf-8',
  });
});

test('another host, another origin, another method and an unknown path are refused', async () => {
  expect((await ask({ headers: { host: 'evil.example' } })).status).toBe(421);
  expect((await ask({ headers: { origin: 'http://evil.example' } })).status).toBe(403);
  expect((await ask({ method: 'POST' })).status).toBe(405);
  expect((await ask({ path: '/../../etc/passwd' })).status).toBe(404);
  const foreign = link('http://evil.example');
  await foreign.closed;
  expect(told).toEqual([]);
});

test('a picture can be fetched once it is allowed, and not before', async () => {
  expect((await ask({ path: '/media/one.png' })).status).toBe(404);
  server.allow([{ name: 'one.png', type: 'image/png', file: join(folder, 'picture.png') }]);
  expect(await ask({ path: '/media/one.png' })).toMatchObject({ status: 200, body: 'a picture' });
});

test('the right PIN gets in, a wrong one hears so and is cut', async () => {
  const wrong = link();
  await wrong.open;
  wrong.socket.send(hello('000000'));
  await wrong.closed;
  expect(wrong.heard).toEqual([JSON.stringify({ say: 'refused', why: 'pin' })]);
  expect(said()).toEqual([]);
  const right = link();
  await right.open;
  right.socket.send(hello('482 915'));
  await until(() => said().length === 1);
  expect(said()[0]).toMatchObject({ says: { say: 'hello' } });
});

test('what a seated phone is shown now, it is shown when it sits down', async () => {
  const phone = link();
  await phone.open;
  phone.socket.send(hello());
  await until(() => said().length === 1);
  server.links.show('"first"');
  server.links.send([{ link: said()[0]?.link ?? 0, text: 'seated', after: 'seat' }]);
  server.links.show('"second"');
  await until(() => phone.heard.length === 3);
  expect(phone.heard[0]).toBe('seated');
  const scenes = phone.heard.slice(1).map((text) => JSON.parse(text) as { now: number; scene: string });
  expect(scenes.map(({ scene }) => scene)).toEqual(['first', 'second']);
  // Its clock is that of the moment it was sent.
  for (const { now } of scenes) expect(Math.abs(Date.now() - now)).toBeLessThan(5000);
});

test.each([
  ['a command of the teacher', JSON.stringify({ say: 'next' })],
  ['what is not JSON', '{'],
  ['a second hello', hello()],
  ['an answer by ids', JSON.stringify({ say: 'answer', vote: '0.1', answer: { form: 'choose', optionIds: ['a'] } })],
])('%s cuts the phone, and nothing of it reaches the quiz', async (_, text) => {
  const phone = link();
  await phone.open;
  phone.socket.send(hello());
  await until(() => said().length === 1);
  phone.socket.send(text);
  await phone.closed;
  expect(said()).toHaveLength(1);
  await until(() => told.some(({ is }) => is === 'dropped'));
});

test('who answers before the hello, sends too much at once, or talks too fast is cut', async () => {
  const early = link();
  await early.open;
  early.socket.send(JSON.stringify({ say: 'join', name: 'Ann' }));
  await early.closed;
  const large = link();
  await large.open;
  large.socket.send('x'.repeat(2_000_000));
  await large.closed;
  const fast = link();
  await fast.open;
  fast.socket.send(hello());
  for (let n = 0; n < 200; n++) fast.socket.send(JSON.stringify({ say: 'join', name: `n${n}` }));
  await fast.closed;
  expect(said().length).toBeLessThanOrEqual(31);
});

test('guessing gets slower and slower, while a phone that had a seat comes in at once', async () => {
  const guesses = Array.from({ length: 12 }, () => link());
  await Promise.all(guesses.map(({ open }) => open));
  for (const guess of guesses) guess.socket.send(hello('111111'));
  await Promise.all(guesses.slice(0, 10).map(({ closed }) => closed));
  server.links.send([{ link: 0, text: '', token: 'known' }]);
  const known = link();
  const late = link();
  await Promise.all([known.open, late.open]);
  late.socket.send(hello());
  known.socket.send(hello('482915', 'known'));
  await until(() => said().length === 1);
  expect(said()[0]?.says).toMatchObject({ token: 'known' });
  await until(() => said().length === 2);
  expect(said()[1]?.says).toMatchObject({ token: null });
});

test('slow sockets that never ask anything keep nobody out', async () => {
  const slow = Array.from({ length: 64 }, () => connect(server.port, '127.0.0.1').on('error', () => undefined));
  for (const socket of slow) socket.write('GET / HTTP/1.1\r\nHost: ');
  const phone = link();
  await phone.open;
  phone.socket.send(hello());
  await until(() => said().length === 1);
  for (const socket of slow) socket.destroy();
});

/** How often this process has a file open. */
async function timesOpen(file: string): Promise<number> {
  const open = await readdir('/proc/self/fd');
  const files = await Promise.all(open.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')));
  return files.filter((one) => one === file).length;
}

/** Asks for a link with a page of somebody else, and does not let go of the socket. */
const askRefused = () =>
  new Promise<Socket>((resolve) => {
    const socket = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true }, () => {
      const lines = ['GET /link HTTP/1.1', `Host: ${host}`, 'Origin: http://evil.example', 'Connection: Upgrade'];
      const asked = ['Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=='];
      socket.write([...lines, ...asked, '', ''].join('\r\n'), () => resolve(socket));
    });
    socket.on('error', () => undefined);
  });

test('whoever is refused and resets the connection brings nobody down', async () => {
  const thrown: unknown[] = [];
  const keep = (error: unknown) => thrown.push(error);
  process.on('uncaughtException', keep);
  for (let n = 0; n < 10; n++) (await askRefused()).resetAndDestroy();
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off('uncaughtException', keep);
  expect(thrown).toEqual([]);
  expect((await ask({})).status).toBe(200);
});

test('whoever is refused and keeps the connection is cut, and the door shuts all the same', async () => {
  const kept = await Promise.all(Array.from({ length: 150 }, askRefused));
  expect((await ask({})).status).toBe(200);
  await server.close();
  for (const socket of kept) socket.destroy();
});

test('connections that sit idle give way to those who come, and none with a seat does', async () => {
  const seated = link();
  await seated.open;
  seated.socket.send(hello());
  await until(() => said().length === 1);
  server.links.send([{ link: said()[0]?.link ?? 0, text: '{}', after: 'seat' }]);
  const idle = Array.from({ length: 60 }, () => link());
  await Promise.all(idle.map(({ open }) => open));
  const late = link();
  await late.open;
  late.socket.send(hello());
  await until(() => said().length === 2);
  expect(seated.socket.readyState).toBe(WebSocket.OPEN);
});

test('where every place is taken by a seat, a phone hears that it is full', async () => {
  const seated = Array.from({ length: 40 }, () => link());
  await Promise.all(seated.map(({ open }) => open));
  for (const { socket } of seated) socket.send(hello());
  await until(() => said().length === 40);
  server.links.send(said().map(({ link: to }) => ({ link: to, text: '{}', after: 'seat' as const })));
  const late = link();
  await late.closed;
  expect(late.heard).toEqual([JSON.stringify({ say: 'refused', why: 'full' })]);
});

test.skipIf(process.platform !== 'linux')('a picture that nobody waits for any more is let go of', async () => {
  const file = join(folder, 'large.png');
  await writeFile(file, Buffer.alloc(8_000_000));
  server.allow([{ name: 'large.png', type: 'image/png', file }]);
  const asking = Array.from({ length: 5 }, async () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.write(`GET /media/large.png HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
    await new Promise((resolve) => socket.once('data', resolve));
    return socket;
  });
  const sockets = await Promise.all(asking);
  expect(await timesOpen(file)).toBeGreaterThan(0);
  for (const socket of sockets) socket.destroy();
  await vi.waitFor(async () => expect(await timesOpen(file)).toBe(0), 5000);
});

test('a phone behind many wrong PINs hears that its turn comes, and gets in by itself', async () => {
  const wrong = Array.from({ length: 10 }, () => link());
  await Promise.all(wrong.map(({ open }) => open));
  for (const { socket } of wrong) socket.send(hello('111111'));
  await Promise.all(wrong.map(({ closed }) => closed));
  const honest = link();
  await honest.open;
  honest.socket.send(hello());
  await until(() => honest.heard.length === 1);
  expect(honest.heard).toEqual([JSON.stringify({ say: 'refused', why: 'wait' })]);
  await until(() => said().length === 1);
});
