/** Keeps the pictures of an import in a folder of their own until the questions are added; what is no picture is not kept. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitPicture } from './fit-picture';

/** Pictures of one import together; a bank of 2,000 photographs is more than a class sees in its life. */
const mostBytes = 1000 * 1024 * 1024;

interface Kept {
  folder: string;
  sizes: Map<string, number>;
  room: number;
}

/** The import whose files are being read: its folder is not looked through for each of them. */
let latest: Kept | null = null;

export function pictureKeeper(folder: string, most: number = mostBytes): (bytes: Uint8Array) => string | null {
  return (bytes) => {
    const picture = fitPicture(bytes);
    if (!picture) return null;
    latest = latest?.folder === folder ? latest : lookInto(folder, most);
    const name = `${createHash('sha256').update(picture.bytes).digest('hex')}.${picture.sort}`;
    const before = latest.sizes.get(name) ?? 0;
    // One that is shorter was being written when its process was ended.
    if (before === picture.bytes.length) return name;
    if (picture.bytes.length - before > latest.room) return null;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), picture.bytes);
    latest.sizes.set(name, picture.bytes.length);
    latest.room -= picture.bytes.length - before;
    return name;
  };
}

/** What other files of the import, or a process before this one, have kept there. */
function lookInto(folder: string, most: number): Kept {
  const sizes = new Map<string, number>();
  let room = most;
  for (const name of namesIn(folder)) {
    const { size } = statSync(join(folder, name));
    sizes.set(name, size);
    room -= size;
  }
  return { folder, sizes, room };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
