/** Reads a zip archive with Node alone: yields each file's name, mode and checked content. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_END = 65557;

function reader(file) {
  const fd = openSync(file, 'r');
  const read = (position, length) => {
    const bytes = Buffer.alloc(length);
    if (readSync(fd, bytes, 0, length, position) !== length) throw new Error(`${file} ends too early`);
    return bytes;
  };
  return { read, size: fstatSync(fd).size, close: () => closeSync(fd) };
}

function readDirectory({ read, size }, file) {
  const length = Math.min(size, LONGEST_END);
  const tail = read(size - length, length);
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw new Error(`${file} is not a zip archive`);
  return read(tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
}

function* entriesOf(directory) {
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === DIRECTORY_ENTRY; ) {
    const nameLength = directory.readUInt16LE(at + 28);
    yield {
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      offset: directory.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
}

function contentOf(entry, read) {
  const header = read(entry.offset, 30);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = read(start, entry.packed);
  const content = entry.method === 8 ? inflateRawSync(packed) : packed;
  if (content.length !== entry.size) throw new Error(`${entry.name} has the wrong size in the archive`);
  return content;
}

/** Calls `take({ name, mode, content })` for every file whose name `wanted` accepts; returns how many there were. */
export function readZip(file, wanted, take) {
  const archive = reader(file);
  let count = 0;
  try {
    for (const entry of entriesOf(readDirectory(archive, file))) {
      if (entry.name.endsWith('/') || !wanted(entry.name)) continue;
      take({ name: entry.name, mode: entry.mode || 0o644, content: contentOf(entry, archive.read) });
      count++;
    }
  } finally {
    archive.close();
  }
  return count;
}
