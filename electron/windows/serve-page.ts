/** Answers a request for a built page or one of its parts: GET only, nothing outside the folder, with the content rules. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { asksForMedia, type FindMedia, serveMedia } from './serve-media';

const contentRules = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' app://media data: blob:",
  "media-src 'self' app://media blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

export async function servePage(request: Request, folder: string, findMedia: FindMedia): Promise<Response> {
  const { host, pathname } = new URL(request.url);
  if (request.method !== 'GET' || host !== 'lectern') return new Response(null, { status: 405 });
  if (asksForMedia(pathname)) return serveMedia(pathname, findMedia);
  const path = pathIn(folder, pathname);
  const type = path && mediaTypes[extname(path)];
  if (!path || !type) return new Response(null, { status: 404 });
  const bytes = await readFile(path).catch(() => null);
  if (!bytes) return new Response(null, { status: 404 });
  const headers = {
    'content-type': type,
    'content-security-policy': contentRules,
    'x-content-type-options': 'nosniff',
  };
  return new Response(new Uint8Array(bytes), { headers });
}

/** Where the path of an address lies in the folder, or null when it lies outside or can't be read. */
function pathIn(folder: string, pathname: string): string | null {
  try {
    const path = normalize(join(folder, decodeURIComponent(pathname)));
    return path.startsWith(folder + sep) ? path : null;
  } catch {
    return null;
  }
}
