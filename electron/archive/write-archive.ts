/** Writes files into a zip; pictures that are packed already are put in as they are. */
import { deflateSync, type Zippable, zipSync } from 'fflate';

const isPacked = (name: string): boolean => /\.(png|jpg|gif|webp)$/.test(name);

/** What shrinks to less than a hundredth would be taken for a bomb when it is opened, and is put in as it is too. */
const suspicious = 100;
const smallest = 1024 * 1024;

function levelOf(name: string, bytes: Uint8Array): 0 | 6 {
  if (isPacked(name)) return 0;
  return bytes.length > smallest && deflateSync(bytes).length * suspicious < bytes.length ? 0 : 6;
}

/** `at` is the time the files bear, so that the same files make the same zip. */
export function writeArchive(files: ReadonlyMap<string, Uint8Array>, at: Date): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of files) entries[name] = [bytes, { level: levelOf(name, bytes), mtime: at }];
  return zipSync(entries);
}
