/** Gives a line its role. */
import type { PastedLine, TextLine } from './pasted-line';

export function give(line: TextLine, role: Pick<PastedLine, 'role' | 'reason' | 'continues'>): PastedLine {
  const { number, original, text, gap } = line;
  return { number, original, text, gap, ...role };
}
