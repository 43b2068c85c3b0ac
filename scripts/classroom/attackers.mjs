/** Whoever means ill on the classroom network: slow sockets, guesses, bad messages, frames that are too large, wrong doors. */
import { request } from 'node:http';
import { connect } from 'node:net';
import { WebSocket } from 'ws';

const silence = () => undefined;
const own = (host) => `http://${host}`;

function open(host, origin = own(host)) {
  const socket = new WebSocket(`ws://${host}/link`, { origin });
  socket.on('error', silence);
  return socket;
}

/** Resolves when the socket is shut, with what it was told. */
function until(socket, begin) {
  const told = [];
  socket.on('open', begin);
  socket.on('message', (data) => told.push(JSON.parse(String(data))));
  return new Promise((resolve) => socket.once('close', () => resolve(told)));
}

/** Begin to ask and never come to an end; answers how many are still open when they are counted. */
export function slowSockets(port, count) {
  const sockets = Array.from({ length: count }, () => connect(port, '127.0.0.1').on('error', silence));
  for (const socket of sockets) socket.write('GET / HTTP/1.1\r\nHost: 127');
  return {
    open: () => sockets.filter(({ destroyed, readyState }) => !destroyed && readyState === 'open').length,
    end: () => sockets.forEach((socket) => void socket.destroy()),
  };
}

/** Tries PINs over `width` connections at once until `count` were sent; answers how many were told to be wrong. */
export function guessPins(host, { count, width, pinOf, isOver }) {
  let sent = 0;
  let refused = 0;
  const trying = new Set();
  const one = async () => {
    while (sent < count && !isOver()) {
      const pin = pinOf(sent++);
      const socket = open(host);
      trying.add(socket);
      const told = await until(socket, () => socket.send(JSON.stringify({ say: 'hello', pin, token: null })));
      trying.delete(socket);
      refused += told.filter(({ why }) => why === 'pin').length;
    }
  };
  const all = Array.from({ length: width }, one);
  return {
    end: () => trying.forEach((socket) => void socket.terminate()),
    done: Promise.all(all).then(() => ({ sent, refused })),
  };
}

const commands = [
  { say: 'next' },
  { say: 'reveal', index: 0 },
  { type: 'revealed', at: 0 },
  { is: 'show', says: { scene: 'ours' } },
  { call: 'live.act', ask: { do: 'next' } },
  { say: 'answer', vote: '__proto__', answer: { form: 'choose', picks: [0] } },
  { say: 'answer', vote: '0.1', answer: { form: 'choose', picks: [-1] } },
  { say: 'answer', vote: '0.1', answer: { form: 'write', text: 'x'.repeat(2000) } },
];

/** One message from a seat it has, over a connection that is opened for it; resolves when that is cut. */
function misbehave(host, { token, pin }, message) {
  const socket = open(host);
  socket.on('message', (data) => JSON.parse(String(data)).say === 'seated' && socket.send(message));
  return until(socket, () => socket.send(JSON.stringify({ say: 'hello', pin, token })));
}

/** Each of `count` messages from students who have a seat, each of them as fast as they are cut. */
export async function badMessages(host, { count, pin, tokens }) {
  const messages = [...commands.map((one) => JSON.stringify(one)), '{"say":', Buffer.from([0xff, 0xfe, 0x00])];
  let sent = 0;
  const one = async (token) => {
    while (sent < count) await misbehave(host, { token, pin }, messages[sent++ % messages.length]);
  };
  await Promise.all(tokens.map(one));
  return sent;
}

export async function largeFrames(host, { count, bytes }) {
  const frame = Buffer.alloc(bytes, 'x');
  for (let n = 0; n < count; n++) {
    const socket = open(host);
    await until(socket, () => socket.send(frame));
  }
}

/** The statuses that pages and links asked for through wrong doors are refused with. */
export async function wrongDoors(host, port) {
  const page = (headers, method = 'GET') =>
    new Promise((resolve) => {
      const asked = request({ host: '127.0.0.1', port, method, headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.on('error', () => resolve(null));
      asked.end();
    });
  const link = (origin, headers = {}) =>
    new Promise((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/link`, { ...(origin ? { origin } : {}), headers });
      socket.on('error', silence);
      socket.once('open', () => resolve('open'));
      socket.once('unexpected-response', (_, answer) => resolve(answer.statusCode));
    });
  return Promise.all([
    page({ host: 'evil.example' }),
    page({ host: `localhost:${port}` }),
    page({ host, origin: 'http://evil.example' }),
    page({ host }, 'POST'),
    link('http://evil.example'),
    link('null'),
    link(null),
    link(own(host), { host: `localhost:${port}` }),
  ]);
}
