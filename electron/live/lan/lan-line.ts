/** The line to the process of the classroom network: starts it, and starts it again as it was should it ever end by itself. */
import type { LanControl } from './lan-control';
import type { Link, MessageFromLan, MessageToLan, ToLan } from './lan-talk';

/** A process, or what stands for one. */
export interface LanWorker {
  post(message: MessageToLan): void;
  kill(): void;
}

/** `ended` is called when the process is gone. */
export type BeginLan = (hear: (message: MessageFromLan) => void, ended: () => void) => LanWorker;

/** Between an end and the next start (ms): a process that ends at once must not keep the computer busy. */
const restAfterEnd = 500;

export class LanLine implements LanControl {
  private readonly begin: BeginLan;
  private readonly hear: (message: MessageFromLan) => void;
  private readonly page: Pick<ToLan['open'], 'pages' | 'locale'>;
  private worker: LanWorker | null = null;
  private isOpen = false;
  private door: ToLan['open'] | null = null;
  private readonly tokens = new Set<string>();
  /** Whoever said hello and has not gone. */
  private readonly here = new Set<Link>();
  private shown: string | null = null;
  private pictures: ToLan['media']['pictures'][number][] = [];

  constructor(begin: BeginLan, page: Pick<ToLan['open'], 'pages' | 'locale'>, hear: (message: MessageFromLan) => void) {
    this.begin = begin;
    this.page = page;
    this.hear = hear;
  }

  open(ask: Parameters<LanControl['open']>[0]): void {
    this.isOpen = true;
    this.door = { ...ask, ...this.page, tokens: [...this.tokens] };
    if (!this.worker) this.start();
    else this.worker.post({ is: 'open', says: this.door });
  }

  show(scene: string): void {
    this.shown = scene;
    this.worker?.post({ is: 'show', says: { scene } });
  }

  send(messages: ToLan['send']['messages']): void {
    for (const { token } of messages) if (token !== undefined) this.tokens.add(token);
    this.worker?.post({ is: 'send', says: { messages } });
  }

  media(pictures: ToLan['media']['pictures']): void {
    this.pictures.push(...pictures);
    this.worker?.post({ is: 'media', says: { pictures } });
  }

  /** What was sent before still goes out. */
  close(): void {
    this.isOpen = false;
    const { worker } = this;
    this.worker = null;
    worker?.post({ is: 'close', says: null });
    if (worker) setTimeout(() => worker.kill(), restAfterEnd).unref();
  }

  private start(): void {
    const worker = this.begin(
      (message) => worker === this.worker && this.heard(message),
      () => worker === this.worker && this.ended(),
    );
    this.worker = worker;
    if (this.door) worker.post({ is: 'open', says: { ...this.door, tokens: [...this.tokens] } });
    if (this.shown !== null) worker.post({ is: 'show', says: { scene: this.shown } });
    if (this.pictures.length > 0) worker.post({ is: 'media', says: { pictures: this.pictures } });
  }

  /** The port that was found is asked for again, so that phones find the way back. */
  private heard(message: MessageFromLan): void {
    if (message.is === 'opened' && this.door) this.door = { ...this.door, port: message.says.port };
    if (message.is === 'heard')
      for (const { link, says } of message.says.said) if (says.say === 'hello') this.here.add(link);
    if (message.is === 'dropped') for (const link of message.says.links) this.here.delete(link);
    this.hear(message);
  }

  /** With the process all its connections have gone. */
  private ended(): void {
    this.worker = null;
    const links = [...this.here];
    this.here.clear();
    if (links.length > 0) this.hear({ is: 'dropped', says: { links } });
    setTimeout(() => {
      if (this.isOpen && !this.worker) this.start();
    }, restAfterEnd);
  }
}
