/** A phone without a screen: joins by the PIN, answers until it is acknowledged, drops and comes back to its seat. */
import { WebSocket } from 'ws';

/** How soon a phone that was cut comes back (ms). */
const backAfter = 50;

export class Phone {
  /** Every answer that was given, by vote, until the laptop has it: the answer, when it was given, and who waits. */
  #unkept = new Map();
  #waiting = [];
  /** How many messages of a vote the laptop has not yet replied to over this connection. */
  #onTheWay = new Map();
  #socket = null;
  #wanted = true;
  token = null;
  scene = null;
  /** How often each kind of message came. */
  heard = new Map();
  /** How often the connection was opened. */
  opened = 0;
  /** By vote, what this phone answered last, and what the laptop last said it has. */
  given = new Map();
  kept = new Map();
  #ballots = new Map();
  /** Everything that was refused. */
  refused = [];

  /** `join: false` makes one that says hello and takes no seat; `overhear` gets each message as it came. */
  constructor({ host, pin, name, join = true, overhear = () => undefined }) {
    Object.assign(this, { host, pin, name, join, overhear });
    this.connect();
  }

  connect() {
    if (!this.#wanted) return;
    const socket = new WebSocket(`ws://${this.host}/link`, { origin: `http://${this.host}`, perMessageDeflate: false });
    this.#socket = socket;
    this.opened += 1;
    socket.on('open', () => this.say({ say: 'hello', pin: this.pin, token: this.token }));
    socket.on('message', (data) => {
      this.overhear(String(data));
      this.hear(JSON.parse(String(data)));
    });
    socket.on('error', () => undefined);
    socket.once('close', () => setTimeout(() => this.connect(), backAfter));
  }

  say(message) {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  hear(message) {
    this.heard.set(message.say, (this.heard.get(message.say) ?? 0) + 1);
    if (message.say === 'door' && this.join) this.say({ say: 'join', name: this.name });
    if (message.say === 'seated') this.sit(message.token);
    if (message.say === 'scene') this.scene = message.scene;
    if (message.say === 'received') this.keep(message);
    if (message.say === 'refused') this.refused.push(message.why);
    for (const waiting of [...this.#waiting]) if (waiting.fits(message)) this.#settle(waiting, message);
  }

  /** An answer that may be lost is given again; the laptop counts it once. */
  sit(token) {
    this.token = token;
    // No reply comes over a connection that is gone.
    this.#onTheWay.clear();
    for (const vote of this.#unkept.keys()) this.#sayAnswer(vote);
  }

  keep({ vote, ballot }) {
    const given = this.#unkept.get(vote);
    const missing = (this.#onTheWay.get(vote) ?? 0) - 1;
    this.#onTheWay.set(vote, Math.max(0, missing));
    // Each message is replied to, so the last answer is received when no reply is missing.
    if (!given || missing > 0) return;
    this.#unkept.delete(vote);
    this.kept.set(vote, given.answer);
    if (ballot) this.#ballots.set(vote, ballot);
    given.kept(performance.now() - given.at);
  }

  /** Resolves with the milliseconds until the laptop has the answer. */
  answer(vote, answer) {
    return new Promise((kept) => {
      this.#unkept.set(vote, { answer, at: performance.now(), kept });
      this.given.set(vote, answer);
      this.#sayAnswer(vote);
    });
  }

  /** Resolves when the laptop has every answer. */
  async keptAll() {
    while (this.#unkept.size > 0) await this.next(({ say }) => say === 'received');
  }

  #sayAnswer(vote) {
    const ballot = this.#ballots.get(vote);
    this.#onTheWay.set(vote, (this.#onTheWay.get(vote) ?? 0) + 1);
    this.say({ say: 'answer', vote, answer: this.given.get(vote), ...(ballot ? { ballot } : {}) });
  }

  /** The next message that fits. */
  next(fits) {
    return new Promise((settle) => this.#waiting.push({ fits, settle }));
  }

  #settle(waiting, message) {
    this.#waiting = this.#waiting.filter((one) => one !== waiting);
    waiting.settle(message);
  }

  seated() {
    return this.token === null ? this.next(({ say }) => say === 'seated') : Promise.resolve();
  }

  /** As when the Wi-Fi goes: no goodbye. It comes back by itself. */
  drop() {
    this.#socket.terminate();
  }

  leave() {
    this.#wanted = false;
    this.#socket.terminate();
  }
}
