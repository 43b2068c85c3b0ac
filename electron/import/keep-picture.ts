/** Keeps the pictures of an import in a folder of their own until the questions are added; what is no picture is not kept. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanSvg } from '../../shared/import/xml/clean-svg';
import { decodeText } from './decode-text';
import { pictureSort } from './picture-sort';

/** A photograph of a telephone is about 5 MB. */
const largestPicture = 20 * 1024 * 1024;
/** Pictures of one import together; a bank of 2,000 photographs is more than a class sees in its life. */
const mostBytes = 1000 * 1024 * 1024;

export function pictureKeeper(folder: string): (bytes: Uint8Array) => string | null {
  const kept = new Set<string>();
  let room = mostBytes;
  return (bytes) => {
    if (bytes.length > largestPicture) return null;
    const sort = pictureSort(bytes);
    if (!sort) return null;
    const shown = sort === 'svg' ? cleaned(bytes) : bytes;
    if (!shown || shown.length > room) return null;
    const name = `${createHash('sha256').update(shown).digest('hex')}.${sort}`;
    if (kept.has(name)) return name;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), shown);
    kept.add(name);
    room -= shown.length;
    return name;
  };
}

function cleaned(bytes: Uint8Array): Uint8Array | null {
  const text = decodeText(bytes);
  const clean = text === null ? null : cleanSvg(text);
  return clean === null ? null : Buffer.from(clean);
}
