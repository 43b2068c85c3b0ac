/** Finds which code page an old text is in, by bytes that stand inside words there and nowhere in the others. */

/** Bytes inside a word of small letters; Windows-1252 has signs and capitals there. */
const macLetters = new Set([0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8d, 0x8e, 0x8f, 0x90, 0x98, 0x99, 0x9b, 0x9d, 0x9f]);
/** The same for the letters of Polish and Czech. */
const easternLetters = new Set([0x9a, 0x9e, 0xb3, 0xb9, 0xbf]);

type CodePage = 'windows-1251' | 'windows-1253' | 'koi8-r' | 'macintosh' | 'windows-1250';

const isSmall = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;
const isHigh = (byte: number): boolean => byte >= 0xc0;

/** null for Windows-1252, which most old files are in. */
export function oldCodePage(bytes: Uint8Array): CodePage | null {
  const count = { mac: 0, eastern: 0, high: 0, inRuns: 0, small: 0, tones: 0 };
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const [before, behind] = [bytes[at - 1] ?? 0, bytes[at + 1] ?? 0];
    if (isSmall(before) && (isSmall(behind) || behind >= 0x80)) {
      if (macLetters.has(byte)) count.mac += 1;
      else if (easternLetters.has(byte)) count.eastern += 1;
    }
    if (!isHigh(byte)) continue;
    count.high += 1;
    if (isHigh(before) && isHigh(behind)) count.inRuns += 1;
    if (byte >= 0xe0) count.small += 1;
    else if (byte >= 0xdc && before >= 0xe0 && behind >= 0xe0) count.tones += 1;
  }
  // Accents come alone in Latin letters; other scripts are written in nothing else.
  if (count.inRuns > count.high / 3) return scriptOf(count);
  if (count.mac > 0 && count.mac >= count.eastern) return 'macintosh';
  return count.eastern > 0 ? 'windows-1250' : null;
}

/** Most letters are small ones, which stand above 0xE0 in Windows and below it in KOI8; only Greek has accents among them. */
function scriptOf({ high, small, tones }: { high: number; small: number; tones: number }): CodePage {
  if (tones > high / 25) return 'windows-1253';
  return small > high / 2 ? 'windows-1251' : 'koi8-r';
}
