/** The connection to the laptop, opened again for as long as it is wanted. */
import type { PhoneHears, PhoneSays } from '../../../shared/live/lan-messages';
import { retryAfter } from './backoff';

interface Listener {
  opened: () => void;
  heard: (message: PhoneHears) => void;
  lost: () => void;
}

export interface Link {
  /** Opens it, or lets it be where it is open already. */
  want: () => void;
  /** Opens another one at once, whatever the one before says of itself. */
  renew: () => void;
  drop: () => void;
  say: (message: PhoneSays) => void;
}

/** A connection that has not opened by then is given up (ms). */
const openWithin = 6000;
const address = () => `ws://${window.location.host}/link`;

function readMessage(data: unknown): PhoneHears | null {
  try {
    return typeof data === 'string' ? (JSON.parse(data) as PhoneHears) : null;
  } catch {
    return null;
  }
}

export function makeLink(listener: Listener): Link {
  let socket: WebSocket | null = null;
  let timer = 0;
  let failed = 0;

  const leave = () => {
    window.clearTimeout(timer);
    timer = 0;
    const old = socket;
    socket = null;
    old?.close();
  };
  const lose = () => {
    leave();
    timer = window.setTimeout(connect, retryAfter(failed++, Math.random()));
    listener.lost();
  };
  function connect() {
    leave();
    const mine = new WebSocket(address());
    const isMine = () => socket === mine;
    socket = mine;
    timer = window.setTimeout(() => isMine() && lose(), openWithin);
    mine.onopen = () => {
      if (!isMine()) return;
      window.clearTimeout(timer);
      listener.opened();
    };
    mine.onmessage = ({ data }) => {
      const message = isMine() ? readMessage(data) : null;
      if (!message) return;
      failed = 0;
      listener.heard(message);
    };
    mine.onclose = () => isMine() && lose();
  }

  return {
    want: () => {
      if (socket === null && timer === 0) connect();
    },
    renew: () => {
      if (socket?.readyState === WebSocket.OPEN) listener.lost();
      connect();
    },
    drop: leave,
    say: (message) => {
      if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    },
  };
}
