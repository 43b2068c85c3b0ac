/** The pages of the phones, read once and kept packed: all that the classroom network ever hands out but the pictures. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export interface PhonePage {
  type: string;
  body: Buffer;
  gzip: Buffer;
  brotli: Buffer;
  /** Whether its name changes with its content, so that it may be kept for good. */
  lasting: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** By the path that is asked for; the front page is '/'. */
export async function readPages(folder: string, locale: string): Promise<Map<string, PhonePage>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pages = new Map<string, PhonePage>();
  for (const entry of entries) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    const isFront = entry.name.endsWith('.html');
    const body = isFront ? Buffer.from(bytes.toString().replace('<html', `<html data-locale="${locale}"`)) : bytes;
    const path = isFront ? '/' : `/${relative(folder, file).split(sep).join('/')}`;
    pages.set(path, { type, body, gzip: gzipSync(body), brotli: brotliCompressSync(body), lasting: !isFront });
  }
  return pages;
}
