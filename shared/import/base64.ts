/** Reads the bytes of base64 text (RFC 4648), with or without line ends. */
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map([...signs].map((sign, value) => [sign.charCodeAt(0), value]));

/** Null when it is no base64. */
export function bytesOfBase64(text: string): Uint8Array | null {
  const tight = text.replace(/\s+/g, '').replace(/=+$/, '');
  if (tight.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((tight.length * 3) / 4));
  let at = 0;
  let bits = 0;
  let held = 0;
  for (let place = 0; place < tight.length; place += 1) {
    const value = values.get(tight.charCodeAt(place));
    if (value === undefined) return null;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 0xff;
    at += 1;
  }
  return bytes;
}
