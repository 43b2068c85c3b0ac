/** Tools for reading in tests: ids that count up, and pictures that are known by their first byte. */
import type { ImportSource, ImportTools } from './source';

export function madeTools(): ImportTools {
  let count = 0;
  return {
    newId: () => {
      count += 1;
      return `id-${count}`;
    },
    keepPicture: (bytes) => (bytes[0] === 0x89 ? `${'a'.repeat(64)}.png` : null),
  };
}

export const textSource = (name: string, text: string): ImportSource => ({ as: 'text', name, text });

export const archiveSource = (name: string, files: Readonly<Record<string, string>>): ImportSource => ({
  as: 'archive',
  name,
  paths: Object.keys(files),
  bytes: (path) => (path in files ? Uint8Array.from(files[path] ?? '', (sign) => sign.charCodeAt(0) % 256) : null),
  text: (path) => files[path] ?? null,
});
