/** Answers a request for a picture of a library by its name; nothing in a picture may run. */
import { readFile } from 'node:fs/promises';
import { isMediaName, pictureTypes } from '../../shared/rich-text/media-name';

/** Where the picture of this name lies, or null when no open library has it. */
export type FindMedia = (name: string) => Promise<string | null>;

const folder = '/media/';
/** An SVG opened by itself must stay a drawing: no scripts, nothing loaded, nothing sent. */
const pictureRules = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

export const asksForMedia = (pathname: string): boolean => pathname.startsWith(folder);

export async function serveMedia(pathname: string, findMedia: FindMedia): Promise<Response> {
  const name = pathname.slice(folder.length);
  const path = isMediaName(name) ? await findMedia(name) : null;
  const bytes = path && (await readFile(path).catch(() => null));
  if (!bytes) return new Response(null, { status: 404 });
  const headers = {
    'content-type': typeOf(name),
    'content-security-policy': pictureRules,
    'x-content-type-options': 'nosniff',
    // The name is the hash of the bytes, so they never change.
    'cache-control': 'max-age=31536000, immutable',
  };
  return new Response(new Uint8Array(bytes), { headers });
}

function typeOf(name: string): string {
  const types: Readonly<Record<string, string>> = pictureTypes;
  return types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
