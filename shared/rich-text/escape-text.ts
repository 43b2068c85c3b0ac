/** Writes plain text as markup that reads back as that very text. */
import { escapeSigns } from './escape-signs';

/** The line end before line `at`: one empty line between two full ones parts paragraphs, all else is a break. */
function lineEnd(lines: readonly string[], at: number): string {
  const full = (place: number) => (lines[place] ?? '') !== '';
  const parts = (place: number) => !full(place) && full(place - 1) && full(place + 1);
  return (full(at - 1) && full(at)) || parts(at) || parts(at - 1) ? '\n' : '\\\n';
}

export function escapeText(plain: string): string {
  const lines = plain.replace(/\r\n?/g, '\n').split('\n');
  const escaped = lines.map((line) => escapeSigns(line, { atLineStart: true }));
  return escaped.map((line, at) => (at === 0 ? line : lineEnd(lines, at) + line)).join('');
}
