/** Many texts in two typed arrays, so that thousands of them need no strings of their own until they are read. */
export interface PackedTexts {
  /** For each text a byte that says how wide its letters are (1 or 2 bytes), then its letters. */
  bytes: Uint8Array;
  /** Where each text begins, and the end of the last. */
  starts: Uint32Array;
}

const fitsInByte = /^[\0-\xff]*$/;

export function packTexts(texts: readonly string[]): PackedTexts {
  const starts = new Uint32Array(texts.length + 1);
  const wide = texts.map((text) => !fitsInByte.test(text));
  texts.forEach((text, at) => {
    starts[at + 1] = (starts[at] as number) + 1 + text.length * (wide[at] ? 2 : 1);
  });
  const bytes = new Uint8Array(starts[texts.length] as number);
  texts.forEach((text, n) => {
    let at = starts[n] as number;
    bytes[at++] = wide[n] ? 2 : 1;
    for (let letter = 0; letter < text.length; letter++) {
      const code = text.charCodeAt(letter);
      bytes[at++] = code & 255;
      if (wide[n]) bytes[at++] = code >>> 8;
    }
  });
  return { bytes, starts };
}

const atOnce = 4096;

export function readText({ bytes, starts }: PackedTexts, n: number): string {
  const from = starts[n] as number;
  const to = starts[n + 1] as number;
  if (from >= to) return '';
  const letters = bytes[from] === 2 ? wideLetters(bytes, from + 1, to) : bytes.subarray(from + 1, to);
  let text = '';
  for (let at = 0; at < letters.length; at += atOnce) {
    text += lettersFrom(letters.subarray(at, at + atOnce));
  }
  return text;
}

/** Handing the array over as it is spares going through it one by one. */
export const lettersFrom = (codes: Uint8Array | Uint16Array): string =>
  String.fromCharCode.apply(null, codes as unknown as number[]);

function wideLetters(bytes: Uint8Array, from: number, to: number): Uint16Array {
  const letters = new Uint16Array((to - from) >> 1);
  for (let n = 0; n < letters.length; n++) {
    letters[n] = (bytes[from + n * 2] as number) | ((bytes[from + n * 2 + 1] as number) << 8);
  }
  return letters;
}

/** The texts of several packs, of each those that are asked for, in a new pack. */
export function repackTexts(
  parts: readonly { from: PackedTexts; which: readonly number[] | Uint32Array }[],
): PackedTexts {
  let size = 0;
  let count = 0;
  for (const { from, which } of parts) {
    count += which.length;
    for (const n of which) size += (from.starts[n + 1] as number) - (from.starts[n] as number);
  }
  const packed = { bytes: new Uint8Array(size), starts: new Uint32Array(count + 1) };
  let at = 0;
  let next = 0;
  for (const { from, which } of parts) {
    for (const n of which) {
      const text = from.bytes.subarray(from.starts[n] as number, from.starts[n + 1] as number);
      packed.bytes.set(text, at);
      at += text.length;
      packed.starts[++next] = at;
    }
  }
  return packed;
}
