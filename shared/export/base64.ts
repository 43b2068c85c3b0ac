/** Bytes as base 64 (RFC 4648). */

const codes = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', (sign) =>
  sign.charCodeAt(0),
);
const filler = '=';
/** So many bytes become text at once: whole groups of three, and few enough for one call. */
const piece = 6144;

/** Pictures are large, so nothing is made for a single byte. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += piece) text += inSigns(bytes.subarray(at, at + piece));
  const over = bytes.length % 3;
  return over === 0 ? text : text.slice(0, over - 3) + filler.repeat(3 - over);
}

/** Bytes that are missing in the last group are taken for zeros. */
function inSigns(bytes: Uint8Array): string {
  const line: number[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    line.push(codes[group >> 18] ?? 0, codes[(group >> 12) & 63] ?? 0);
    line.push(codes[(group >> 6) & 63] ?? 0, codes[group & 63] ?? 0);
  }
  return String.fromCharCode(...line);
}
