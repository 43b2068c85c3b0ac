/** Hands out the page of the phones and the pictures that a scene has shown, and nothing else. */
import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import type { ToLan } from './lan-talk';
import type { PhonePage } from './phone-pages';

export type Picture = ToLan['media']['pictures'][number];

export interface Shelf {
  pages: ReadonlyMap<string, PhonePage>;
  pictures: ReadonlyMap<string, Picture>;
}

const aYear = 'public, max-age=31536000, immutable';

/** Returns whether the front page was handed out to a phone; this computer asks with a question mark. */
export function handOut({ pages, pictures }: Shelf, request: IncomingMessage, response: ServerResponse): boolean {
  const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  const page = pages.get(path);
  if (page) {
    sendPage(page, String(request.headers['accept-encoding'] ?? ''), response);
    return request.url === '/';
  }
  const picture = path.startsWith('/media/') ? pictures.get(path.slice('/media/'.length)) : undefined;
  if (picture) sendPicture(picture, response);
  else response.writeHead(404).end();
  return false;
}

function sendPage(page: PhonePage, accepted: string, response: ServerResponse): void {
  const packed = (['br', 'gzip'] as const).find((name) => accepted.includes(name));
  const body = packed === 'br' ? page.brotli : packed === 'gzip' ? page.gzip : page.body;
  response.writeHead(200, {
    'content-type': page.type,
    'content-length': body.length,
    'cache-control': page.lasting ? aYear : 'no-store',
    ...(packed ? { 'content-encoding': packed } : {}),
  });
  response.end(body);
}

/** A drawing is kept from running anything even where it is opened by itself. */
function sendPicture({ type, file }: Picture, response: ServerResponse): void {
  const stream = createReadStream(file);
  stream.once('error', () => response.headersSent || response.writeHead(404).end());
  stream.once('open', () => {
    response.writeHead(200, { 'content-type': type, 'cache-control': aYear });
    // Ends the file too where whoever asked has gone.
    pipeline(stream, response, () => undefined);
  });
}
