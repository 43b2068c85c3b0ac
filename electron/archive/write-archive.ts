/** Writes files into a zip; pictures that are packed already are put in as they are. */
import { type Zippable, zipSync } from 'fflate';

const isPacked = (name: string): boolean => /\.(png|jpg|gif|webp)$/.test(name);

/** `at` is the time the files bear, so that the same files make the same zip. */
export function writeArchive(files: ReadonlyMap<string, Uint8Array>, at: Date): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of files) entries[name] = [bytes, { level: isPacked(name) ? 0 : 6, mtime: at }];
  return zipSync(entries);
}
