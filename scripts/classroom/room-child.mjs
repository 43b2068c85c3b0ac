/** Runs the app's own room of a live quiz in a plain process, with its journal on disk and phones in the network; driven by messages. */
import { randomBytes, randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beAsked, tell } from './asked-process.mjs';
import { beginLan } from './begin-lan.mjs';
import { fromBundle } from './from-bundle.mjs';

const [bundle, home, tokens] = process.argv.slice(2);
const { LiveRoom } = await fromBundle(bundle, 'room');
const { LanLine } = await fromBundle(bundle, 'line');
const pages = join(home, 'pages');

const readMade = async (name) => ({ ok: true, value: JSON.parse(await readFile(join(home, name), 'utf8')) });
const lan = beginLan(bundle, (child) => tell({ lan: child.pid }));
/** The teacher takes a second for each step; nobody waits for it here. */
let ahead = 0;
let ids = 0;
let shownOnWall = 0;
let shownToTeacher = 0;
const hex = (bytes) => randomBytes(bytes).toString('hex');

/** Ports that no connection of a phone takes by chance, so that the door opens again where it was. */
const anyPort = () => randomInt(12_000, 31_000);
function startLan(hear) {
  const line = new LanLine(lan, { pages, locale: 'en' }, (message) => {
    hear(message);
    if (message.is === 'opened') tell({ opened: message.says });
  });
  const open = line.open.bind(line);
  line.open = (ask) => open(ask.port === 8080 ? { ...ask, port: anyPort() } : ask);
  return line;
}

const room = new LiveRoom({
  folder: join(home, 'Sessions'),
  readSet: () => readMade('set.json'),
  readClass: () => readMade('class.json'),
  wall: () => ({ wifiName: '', theme: 'board', size: 100 }),
  display: () => null,
  sentence: ({ code }) => code,
  now: () => (tokens === 'counted' ? ahead : Date.now() + ahead),
  chance: Math.random,
  newId: () => (tokens === 'counted' ? `id-${ids++}` : hex(8)),
  phones: {
    startLan,
    adapters: () => [{ name: 'loopback', address: '127.0.0.1', doubt: null }],
    reach: async () => true,
    findPicture: async () => null,
    newToken: () => (tokens === 'counted' ? `token-${ids++}` : hex(16)),
    newPin: () => (tokens === 'counted' ? '482915' : String(randomInt(100_000, 1_000_000))),
  },
  toTeacher: (view) => {
    shownToTeacher += 1;
    // As the app does, the whole view goes to another process.
    tell({ answered: view?.votes.at(-1)?.answered ?? 0, view });
  },
  toWall: (view) => {
    shownOnWall += 1;
    if (tokens === 'counted') tell({ wall: JSON.stringify(view) });
  },
  recorded: () => undefined,
  raiseWall: () => undefined,
  dropWall: () => undefined,
});

const doing = {
  start: () => room.start('set', 'class'),
  resume: (sessionId) => room.resume(sessionId),
  openPhones: (way) => room.withPhones((phones) => phones.open({ way, approves: false, address: null })),
  act: (action) => {
    ahead += 1000;
    return room.act(action);
  },
  view: async () => ({ ok: true, value: room.view() }),
  shown: async () => ({ ok: true, value: { wall: shownOnWall, teacher: shownToTeacher } }),
};
beAsked(doing);
tell({ ready: true });
