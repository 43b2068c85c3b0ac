/** The connection of one phone: says hello first and in time, talks no faster than a hand, and is cut when it does not listen. */

import type { WebSocket } from 'ws';
import * as z from 'zod/mini';
import { type PhoneSays, phoneSaysSchema } from '../../../shared/live/lan-messages';
import { SpeedLimit } from './speed-limit';

/** A phone that does not take what it is sent has gone, or means no good (bytes). */
const mostUnsent = 64 * 1024;
/** How long a connection may stay silent before its first message (ms). */
const helloWithin = 5000;
/** How long it may take to say goodbye (ms). */
const goodbyeWithin = 2000;

export interface LinkEars {
  heard(says: PhoneSays): void;
  closed(): void;
}

export class PhoneLink {
  readonly address: string;
  /** Whether the PIN was right. */
  greeted = false;
  /** Ends its wait in the line of those who gave a PIN. */
  leaveLine: () => void = () => undefined;
  /** Whether it is shown the scenes. */
  seated = false;
  /** Whether it answered the last ping. */
  alive = true;
  private readonly socket: WebSocket;
  private readonly speed: SpeedLimit;
  private readonly ears: LinkEars;
  private said = false;

  constructor(socket: WebSocket, address: string, ears: LinkEars) {
    this.socket = socket;
    this.address = address;
    this.ears = ears;
    this.speed = new SpeedLimit(Date.now());
    const silent = setTimeout(() => this.cut(), helloWithin);
    socket.on('message', (data, isBinary) => {
      clearTimeout(silent);
      this.hear(isBinary ? null : String(data));
    });
    socket.on('pong', () => {
      this.alive = true;
    });
    socket.on('ping', () => {
      if (!this.speed.allows(Date.now())) this.cut();
    });
    socket.on('error', () => this.cut());
    socket.once('close', () => {
      clearTimeout(silent);
      ears.closed();
    });
  }

  send(text: string | Buffer): void {
    if (this.socket.readyState !== this.socket.OPEN) return;
    if (this.socket.bufferedAmount > mostUnsent) this.cut();
    else this.socket.send(text, { binary: false });
  }

  /** Says goodbye after what was sent. */
  end(): void {
    this.socket.close(1000);
    setTimeout(() => this.cut(), goodbyeWithin).unref();
  }

  cut(): void {
    this.socket.terminate();
  }

  /** Cuts a phone that did not answer the last ping, and pings it again otherwise. */
  ping(): void {
    if (!this.alive) this.cut();
    else this.socket.ping();
    this.alive = false;
  }

  /** Our page never says anything unfit, so whoever does is not our page. */
  private hear(text: string | null): void {
    const says = this.speed.allows(Date.now()) ? readSays(text) : null;
    if (!says || (says.say === 'hello') === this.said) this.cut();
    else this.ears.heard(says);
    this.said = true;
  }
}

function readSays(text: string | null): PhoneSays | null {
  try {
    const read = z.safeParse(phoneSaysSchema, JSON.parse(text ?? ''));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
