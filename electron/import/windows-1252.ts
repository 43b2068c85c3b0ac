/** Reads bytes as Windows-1252, in which most old files are. */

/** What it has where Latin-1 has control characters; the five holes stay as they are. */
const upperHalf =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

export const windows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? upperHalf.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');
