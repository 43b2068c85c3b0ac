/** A piece of the index as one buffer, and back: the typed arrays look into the buffer, so that opening costs no copy. */
import { done, type Result, refused } from '../problem';
import { lettersFrom } from './packed-texts';
import { type ColumnName, type Columns, columnTypes, type Names, nameLists, type Segment } from './segment';

/** "LXS" and the version of the layout; another version is built anew. */
const mark = 0x4c585301;
/** Mark, sum, bytes of the names, then the bytes of each column. */
const columnNames = Object.keys(columnTypes) as ColumnName[];
const headWords = 3 + columnNames.length;

const padded = (bytes: number): number => (bytes + 3) & ~3;

export function writeSegment({ columns, names }: Segment): Uint8Array<ArrayBuffer> {
  const said = JSON.stringify(names);
  const namesSize = said.length * 2;
  const sizes = columnNames.map((name) => columns[name].byteLength);
  const size = headWords * 4 + padded(namesSize) + sizes.reduce((sum, bytes) => sum + padded(bytes), 0);
  const buffer = new ArrayBuffer(size);
  const words = new Uint32Array(buffer);
  const bytes = new Uint8Array(buffer);
  words[0] = mark;
  words[2] = namesSize;
  words.set(sizes, 3);
  let at = headWords * 4;
  new Uint16Array(buffer, at, said.length).set(Array.from(said, (_, n) => said.charCodeAt(n)));
  at += padded(namesSize);
  for (const name of columnNames) {
    const column = columns[name];
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += padded(column.byteLength);
  }
  words[1] = sumOf(words);
  return bytes;
}

/** Whatever is not exactly what was written is refused; the index is then built from the topics again. */
export function readSegment(bytes: Uint8Array<ArrayBuffer>): Result<Segment> {
  const damaged = refused('searchDamaged', {});
  if (bytes.byteLength % 4 !== 0 || bytes.byteLength < headWords * 4) return damaged;
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(whole.buffer, whole.byteOffset, whole.byteLength / 4);
  if (words[0] !== mark || words[1] !== sumOf(words)) return damaged;
  const namesSize = words[2] as number;
  const sizes = words.subarray(3, headWords);
  const size = headWords * 4 + padded(namesSize) + sizes.reduce((sum, one) => sum + padded(one), 0);
  if (size !== whole.byteLength) return damaged;
  let at = whole.byteOffset + headWords * 4;
  const names = namesFrom(new Uint16Array(whole.buffer, at, namesSize / 2));
  at += padded(namesSize);
  const columns = {} as Record<ColumnName, Uint8Array | Uint16Array | Uint32Array>;
  columnNames.forEach((name, n) => {
    const Column = columnTypes[name];
    columns[name] = new Column(whole.buffer, at, (sizes[n] as number) / Column.BYTES_PER_ELEMENT);
    at += padded(sizes[n] as number);
  });
  return done({ columns: columns as Columns, names });
}

const atOnce = 4096;

function namesFrom(letters: Uint16Array): Names {
  let said = '';
  for (let at = 0; at < letters.length; at += atOnce) said += lettersFrom(letters.subarray(at, at + atOnce));
  const read = JSON.parse(said) as Partial<Names>;
  return Object.fromEntries(nameLists.map((list) => [list, read[list] ?? []])) as unknown as Names;
}

/** Of everything but the mark and itself. */
function sumOf(words: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let at = 2; at < words.length; at++) sum = Math.imul(sum ^ (words[at] as number), 0x01000193);
  return sum >>> 0;
}
