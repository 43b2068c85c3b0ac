/** Reads pasted text: finds the format by its content, and gives each line a role. */
import { refused, type Result, done } from '../problem';
import { leastFit } from './format';
import { formats } from './formats';
import type { PastedPage } from './pasted-line';
import { looksBinary, numberLines } from './read-text';

/** Longer texts are no single topic (characters). */
export const longestText = 2_000_000;

export function readPastedText(raw: string): Result<PastedPage> {
  if (raw.length > longestText) return refused('pastedTooLong', { characters: raw.length });
  if (looksBinary(raw)) return refused('pastedUnfit', {});
  const lines = numberLines(raw);
  if (lines.length === 0) return refused('pastedNothing', {});
  const fits = formats.map((format) => ({ format, fit: format.fits(lines) }));
  const best = fits.reduce((first, second) => (second.fit > first.fit ? second : first));
  if (best.fit < leastFit) return refused('pastedUnfit', {});
  return done({ format: best.format.name, lines: best.format.read(lines) });
}
