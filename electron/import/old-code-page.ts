/** Finds which code page an old text is in, by the letters that its words have there. */
import { latinPage, type Stands } from './latin-page';

type CodePage = 'windows-1251' | 'windows-1253' | 'koi8-r' | 'macintosh' | 'windows-1250';

/** So many letters inside runs of them make a text in another script; a list of accents has fewer. */
const leastInRuns = 6;

const isSmall = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;
const isLetter = (byte: number): boolean => isSmall(byte | 0x20) || byte >= 0x80;
const isHigh = (byte: number): boolean => byte >= 0xc0;

/** null for Windows-1252, which most old files are in. */
export function oldCodePage(bytes: Uint8Array): CodePage | null {
  const count = { high: 0, inRuns: 0, small: 0, tones: 0 };
  const stands = new Map<number, Stands>();
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const [before, behind] = [bytes[at - 1] ?? 0, bytes[at + 1] ?? 0];
    takeStand(stands, byte, before, behind);
    if (!isHigh(byte)) continue;
    count.high += 1;
    if (isHigh(before) && isHigh(behind)) count.inRuns += 1;
    if (byte >= 0xe0) count.small += 1;
    else if (byte >= 0xdc && before >= 0xe0 && behind >= 0xe0) count.tones += 1;
  }
  // Accents come alone in Latin letters; other scripts are written in nothing else.
  if (count.inRuns >= leastInRuns && count.inRuns > count.high / 3) return scriptOf(count);
  return latinPage([...stands.values()]);
}

/** Below 0xC0 a byte that touches no letter is a sign in every page. */
function takeStand(stands: Map<number, Stands>, byte: number, before: number, behind: number): void {
  if (!isHigh(byte) && !isLetter(before) && !isLetter(behind)) return;
  const behindSmall = isSmall(before);
  const inWord = behindSmall && (isSmall(behind) || behind >= 0x80);
  const key = byte * 4 + (behindSmall ? 2 : 0) + (inWord ? 1 : 0);
  const known = stands.get(key);
  if (known) known.times += 1;
  else stands.set(key, { byte, behindSmall, inWord, times: 1 });
}

/** Most letters are small ones, which stand above 0xE0 in Windows and below it in KOI8; only Greek has accents among them. */
function scriptOf({ high, small, tones }: { high: number; small: number; tones: number }): CodePage {
  if (tones > high / 25) return 'windows-1253';
  return small > high / 2 ? 'windows-1251' : 'koi8-r';
}
