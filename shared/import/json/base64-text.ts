/** The words that are written as base64; as they stand when they are none. */
import { bytesOfBase64 } from '../base64';

export function base64Text(text: string): string {
  const bytes = bytesOfBase64(text);
  if (!bytes) return text;
  try {
    return decodeURIComponent([...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return text;
  }
}
