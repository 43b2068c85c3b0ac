/** What main and the process that serves the classroom network say to each other; both are ours, so no schema stands between. */
import type { PhoneSays } from '../../../shared/live/lan-messages';

/** One connection of one phone, numbered by the process; no number comes again, even after the process was started anew. */
export type Link = number;

/** An address of this computer that phones might reach. */
export interface Adapter {
  name: string;
  address: string;
  /** What stands against it: a tunnel (VPN) or a virtual network; null where it is an ordinary network. */
  doubt: 'vpn' | 'virtual' | null;
}

export interface ToLan {
  /** `pages` is the folder of the phone's page, `locale` the language it speaks; `tokens` are known from before. */
  open: {
    address: string;
    port: number;
    pin: string;
    pages: string;
    locale: string;
    mostLinks: number;
    tokens: readonly string[];
  };
  /** The scene that every seated phone is shown now, as JSON, and each one that is seated later. */
  show: { scene: string };
  /**
   * To single phones; `seat` lets the link see the scenes from now on, `cut` ends it after the text.
   * `token` opens the door from now on without a PIN, even while somebody guesses PINs.
   */
  send: { messages: readonly { link: Link; text: string; after?: 'seat' | 'cut'; token?: string }[] };
  /** The pictures that may be fetched, by media name; files stay with main until one asks. */
  media: { pictures: readonly { name: string; type: string; file: string }[] };
  close: null;
}

export interface FromLan {
  opened: { address: string; port: number };
  /** The port or the address could not be had; `code` is Node's. */
  failed: { code: string };
  /** What phones said since the last time, in the order it came. Links that gave the right PIN say hello first. */
  heard: { said: readonly { link: Link; says: PhoneSays }[] };
  dropped: { links: readonly Link[] };
  /** For the self-check: pages that were fetched, and links that were opened and gave the right PIN. */
  counted: { pages: number; links: number; wrongPins: number };
}

export type Message<T> = { [K in keyof T]: { is: K; says: T[K] } }[keyof T];
export type MessageToLan = Message<ToLan>;
export type MessageFromLan = Message<FromLan>;
