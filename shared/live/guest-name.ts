/** The name a guest types, as it can be shown: one short line without signs that hide or turn text. */

/** Enough for a long double name. */
export const longestName = 40;

/** Control and format signs go (among them those that turn the direction of text); joiners inside words stay. */
const hidden = /[\p{Cc}\p{Co}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Empty when nothing can be seen of it. */
export function cleanName(typed: string): string {
  const line = typed.normalize('NFC').replaceAll(/\s+/gu, ' ').replaceAll(hidden, '').trim();
  const name = [...line].slice(0, longestName).join('').trim();
  return /[\p{L}\p{N}\p{S}]/u.test(name) ? name : '';
}

/** The same for names that look the same to a class. */
export const nameKey = (name: string): string => name.normalize('NFKC').toLowerCase();
