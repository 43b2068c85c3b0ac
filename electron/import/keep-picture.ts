/** Keeps the pictures of an import in a folder of their own until the questions are added; what is no picture is not kept. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitPicture } from './fit-picture';

/** Pictures of one import together; a bank of 2,000 photographs is more than a class sees in its life. */
const mostBytes = 1000 * 1024 * 1024;

export function pictureKeeper(folder: string): (bytes: Uint8Array) => string | null {
  const kept = new Set<string>();
  let room = mostBytes;
  return (bytes) => {
    const picture = fitPicture(bytes);
    if (!picture || picture.bytes.length > room) return null;
    const name = `${createHash('sha256').update(picture.bytes).digest('hex')}.${picture.sort}`;
    if (kept.has(name)) return name;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), picture.bytes);
    kept.add(name);
    room -= picture.bytes.length;
    return name;
  };
}
