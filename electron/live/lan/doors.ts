/** Who may ask: only a page that came from this very address, and only to look or to link; what every answer forbids the browser. */
import type { IncomingMessage } from 'node:http';

/** The status that refuses a request, or null when it may pass. `host` is our address and port. */
export function refusalOf({ method, headers }: IncomingMessage, host: string, linking: boolean): number | null {
  if (headers.host !== host) return 421;
  if (method !== 'GET') return 405;
  const { origin } = headers;
  if (linking ? origin !== `http://${host}` : origin !== undefined && origin !== `http://${host}`) return 403;
  return null;
}

/** Nothing from elsewhere, nothing inline, no frame around the page; Safari wants the socket named. */
export const safetyHeaders = (host: string): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ws://${host}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
});
