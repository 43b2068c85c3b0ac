/** Serves the built pages from app://lectern/: GET only, nothing outside the folder, with the content rules of every page. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, type Session } from 'electron';

/** Scheme and host never change: IndexedDB belongs to them. */
export const appOrigin = 'app://lectern';

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

/** Must run before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

export function servePages(session: Session, folder: string): void {
  session.protocol.handle('app', (request) => servePage(request, folder));
}

async function servePage(request: Request, folder: string): Promise<Response> {
  const { host, pathname } = new URL(request.url);
  if (request.method !== 'GET' || host !== 'lectern') return new Response(null, { status: 405 });
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  const type = mediaTypes[extname(path)];
  if (!path.startsWith(folder + sep) || !type) return new Response(null, { status: 404 });
  const bytes = await readFile(path).catch(() => null);
  if (!bytes) return new Response(null, { status: 404 });
  const headers = {
    'content-type': type,
    'content-security-policy': contentRules,
    'x-content-type-options': 'nosniff',
  };
  return new Response(new Uint8Array(bytes), { headers });
}
