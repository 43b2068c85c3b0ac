/** What the room needs of the classroom network: one door to open, scenes to show, and single phones to talk to. */
import type { MessageFromLan, ToLan } from './lan-talk';

export interface LanControl {
  /** Opens the door, or opens it anew where it stood elsewhere. */
  open(ask: Omit<ToLan['open'], 'pages' | 'locale' | 'tokens'>): void;
  show(scene: string): void;
  send(messages: ToLan['send']['messages']): void;
  media(pictures: ToLan['media']['pictures']): void;
  close(): void;
}

/** Starts the classroom network; `hear` is told what comes from it. */
export type StartLan = (hear: (message: MessageFromLan) => void) => LanControl;
