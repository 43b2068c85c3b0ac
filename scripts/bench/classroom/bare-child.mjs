/** The bare `ws` library as a classroom: says what it is given to say, and keeps what it hears in a file that is synced before it replies. */
import { open } from 'node:fs/promises';
import { WebSocketServer } from 'ws';
import { beAsked, tell } from '../../classroom/asked-process.mjs';

const [file] = process.argv.slice(2);
const handle = await open(file, 'wx');
/** As seldom as Lectern tells its presenter (ms). */
const lag = 100;
/** What waits to be written. */
const lines = [];
/** Of each connection whose phone has a seat. */
const tokenOf = new Map();
const tokens = new Set();
const answered = new Set();
let texts = null;
let scene = '';
let writing = false;
let telling = false;

/** Whatever comes during a write is kept by the next one. */
async function keep(line, then) {
  lines.push({ line, then });
  if (writing) return;
  writing = true;
  while (lines.length > 0) {
    const taken = lines.splice(0);
    await handle.write(taken.map((one) => `${one.line}\n`).join(''));
    await handle.datasync();
    for (const one of taken) one.then();
  }
  writing = false;
}

function count(socket) {
  answered.add(tokenOf.get(socket));
  if (telling) return;
  telling = true;
  setTimeout(() => {
    telling = false;
    tell({ answered: answered.size });
  }, lag);
}

function seat(socket, token) {
  socket.send(texts.seated.replace(/"token":"\w+"/, `"token":"${token}"`));
  socket.send(texts.mine);
  tokenOf.set(socket, token);
  socket.send(scene);
}

function hear(socket, text, said) {
  if (said.say === 'hello' && tokens.has(said.token)) seat(socket, said.token);
  else if (said.say === 'hello') socket.send(texts.door);
  else if (said.say === 'join') {
    const token = String(tokens.size).padStart(32, '0');
    tokens.add(token);
    keep(text, () => seat(socket, token));
  } else
    keep(text, () => {
      count(socket);
      socket.send(JSON.stringify({ say: 'received', vote: said.vote }));
    });
}

const server = new WebSocketServer({ host: '127.0.0.1', port: 0, maxPayload: 8192, perMessageDeflate: false });
server.on('connection', (socket) => {
  socket.on('message', (data) => hear(socket, String(data), JSON.parse(String(data))));
  socket.on('error', () => socket.terminate());
  socket.on('close', () => tokenOf.delete(socket));
});

beAsked({
  open: (given) => {
    texts = given;
    scene = texts.lobby;
    return server.address().port;
  },
  show: (next) => {
    answered.clear();
    scene = next;
    const shown = Buffer.from(scene);
    return new Promise((done) =>
      keep('{"type":"stepped"}', () => {
        for (const socket of tokenOf.keys()) socket.send(shown, { binary: false });
        done();
      }),
    );
  },
});
