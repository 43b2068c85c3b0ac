/** Bytes as base 64 (RFC 4648). */
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const four = [18, 12, 6, 0].map((shift) => signs[(group >> shift) & 63] ?? '').join('');
    const left = bytes.length - at;
    parts.push(left >= 3 ? four : four.slice(0, left + 1).padEnd(4, '='));
  }
  return parts.join('');
}
