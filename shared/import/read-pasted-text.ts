/** Reads pasted text: finds the format by its content, and gives each line a role. */
import { done, type Result, refused } from '../problem';
import { leastFit } from './line-format';
import { lineFormats } from './line-formats';
import type { PastedPage } from './pasted-line';
import { looksBinary, numberLines } from './read-text';

/** Longer texts are no single topic: characters, and lines that are not blank. */
export const longestText = 300_000;
export const mostLines = 6000;
/** So many lines show which format a text has. */
const sample = 400;

export function readPastedText(raw: string): Result<PastedPage> {
  if (raw.length > longestText) return refused('pastedTooLong', { characters: raw.length });
  if (looksBinary(raw)) return refused('pastedUnfit', {});
  const lines = numberLines(raw);
  if (lines.length === 0) return refused('pastedNothing', {});
  if (lines.length > mostLines) return refused('pastedTooLong', { characters: raw.length });
  const fits = lineFormats.map((format) => ({ format, fit: format.fits(lines.slice(0, sample)) }));
  const best = fits.reduce((first, second) => (second.fit > first.fit ? second : first));
  if (best.fit < leastFit) return refused('pastedUnfit', {});
  return done({ format: best.format.name, lines: best.format.read(lines) });
}
