/** Reads a pasted roster: one name on each line; numbers and bullets before the names are left out. */
const before = /^(?:\d{1,3}(?:[.)]\s*|\t\s*)|[-*•]\s+)/;

export function readRoster(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim().replace(before, ''));
  return lines.map((name) => name.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
