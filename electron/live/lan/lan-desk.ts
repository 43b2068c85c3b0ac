/** Does what main asks of the classroom network, one thing after the other, and remembers what phones are shown. */
import { type LanServer, openLanServer } from './lan-server';
import type { MessageFromLan, MessageToLan, ToLan } from './lan-talk';

export class LanDesk {
  private readonly tell: (message: MessageFromLan) => void;
  private server: LanServer | null = null;
  private pictures: ToLan['media']['pictures'][number][] = [];
  private shown: string | null = null;
  private last: Promise<void> = Promise.resolve();

  constructor(tell: (message: MessageFromLan) => void) {
    this.tell = tell;
  }

  hear(message: MessageToLan): void {
    switch (message.is) {
      case 'open':
        this.last = this.last.then(() => this.open(message.says));
        return;
      case 'show':
        this.shown = message.says.scene;
        this.server?.links.show(message.says.scene);
        return;
      case 'send':
        this.server?.links.send(message.says.messages);
        return;
      case 'media':
        this.pictures.push(...message.says.pictures);
        this.server?.allow(message.says.pictures);
        return;
      case 'close':
        this.last = this.last.then(() => this.close());
    }
  }

  private async open(ask: ToLan['open']): Promise<void> {
    await this.close();
    try {
      this.server = await openLanServer(ask, this.tell);
      this.server.allow(this.pictures);
      if (this.shown !== null) this.server.links.show(this.shown);
      this.tell({ is: 'opened', says: { address: this.server.address, port: this.server.port } });
    } catch (error) {
      this.tell({ is: 'failed', says: { code: (error as NodeJS.ErrnoException).code ?? 'unknown' } });
    }
  }

  private async close(): Promise<void> {
    const { server } = this;
    this.server = null;
    await server?.close();
  }
}
