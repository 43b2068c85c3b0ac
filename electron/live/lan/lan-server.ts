/** The server of the classroom network: pages and connections at one address, with limits that thirty phones never reach. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { refusalOf, safetyHeaders } from './doors';
import { handOut, type Picture } from './hand-out';
import type { MessageFromLan, ToLan } from './lan-talk';
import { endWithin, PhoneLinks, sayFull } from './phone-links';
import { readPages } from './phone-pages';

/** Where the usual port is taken, these are tried; 0 is any that is free. */
const otherPorts = [8081, 8088, 8888, 0];
const pingEvery = 15_000;
/** Whoever fetches and does not read for so long is cut (ms). */
const silentFor = 10_000;
/** More requests at once than links: pages are fetched beside them. */
const besideLinks = 64;

export interface LanServer {
  address: string;
  port: number;
  links: PhoneLinks;
  allow(pictures: readonly Picture[]): void;
  close(): Promise<void>;
}

/** Rejects with Node's error where neither the port nor another one can be had. */
export async function openLanServer(ask: ToLan['open'], tell: (message: MessageFromLan) => void): Promise<LanServer> {
  const pages = await readPages(ask.pages, ask.locale);
  const pictures = new Map<string, Picture>();
  const links = new PhoneLinks(ask, tell);
  const server = createServer({
    headersTimeout: 5000,
    requestTimeout: 8000,
    connectionsCheckingInterval: 1000,
    maxHeaderSize: 8192,
  });
  server.timeout = silentFor;
  server.maxConnections = ask.mostLinks + besideLinks;
  const host = () => `${ask.address}:${(server.address() as AddressInfo).port}`;
  server.on('request', (request, response) => {
    for (const [name, value] of Object.entries(safetyHeaders(host()))) response.setHeader(name, value);
    const refusal = refusalOf(request, host(), false);
    if (refusal !== null) response.writeHead(refusal, { connection: 'close' }).end();
    else if (handOut({ pages, pictures }, request, response)) links.countPage();
  });
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 8192, perMessageDeflate: false });
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    // Node has let go of the socket: nobody else hears of its errors, nor cuts it when it stays.
    socket.on('error', () => socket.destroy());
    const refusal = request.url === '/link' ? refusalOf(request, host(), true) : 404;
    if (refusal !== null) {
      socket.write(`HTTP/1.1 ${refusal} \r\nConnection: close\r\n\r\n`);
      return socket.destroySoon();
    }
    socket.setNoDelay(true);
    const isFull = !links.makeRoom(ask.mostLinks);
    sockets.handleUpgrade(request, socket, head, (ws: WebSocket) =>
      isFull ? sayFull(ws) : links.enter(ws, socket.remoteAddress ?? ''),
    );
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await listen(server, ask.address, [ask.port, ...otherPorts]);
  const pinging = setInterval(() => links.pingAll(), pingEvery);
  return {
    address: ask.address,
    port: (server.address() as AddressInfo).port,
    links,
    allow: (more) => {
      for (const picture of more) pictures.set(picture.name, picture);
    },
    close: () => {
      clearInterval(pinging);
      links.endAll();
      server.closeAllConnections();
      // Goodbyes come first.
      setTimeout(() => {
        for (const socket of open) socket.destroy();
      }, endWithin).unref();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function listen(server: Server, address: string, [port = 0, ...others]: readonly number[]): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, address, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if ((code !== 'EADDRINUSE' && code !== 'EACCES') || others.length === 0) throw error;
    await listen(server, address, others);
  }
}
