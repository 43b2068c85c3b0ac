/** Puts lines that are pieces of one sentence together. */
import type { KindName } from '../question/kinds';
import { bulletLabel, questionLabel } from './labels';
import type { LineRole, PastedLine } from './pasted-line';
import { joinPieces } from './sentence-signs';

export interface Unit {
  role: Exclude<LineRole, 'skipped'>;
  text: string;
  /** The numbers of its lines. */
  lines: number[];
  kind?: KindName;
}

export type Part = Unit | { role: 'skipped'; text: string };

/** Units in their order; a skipped line within a sentence does not part it. */
export function unitsOf(lines: readonly PastedLine[]): Part[] {
  const parts: Part[] = [];
  let last: Unit | undefined;
  let runsOn = false;
  for (const line of lines) {
    const { role, number, text, kind } = line;
    if (role === 'skipped') {
      parts.push({ role, text });
      continue;
    }
    if (last && last.role === role && (runsOn || line.continues === 'above')) {
      last.text = joinPieces(last.text, text);
      last.lines.push(number);
    } else {
      last = { role, text, lines: [number], ...(kind === undefined ? {} : { kind }) };
      parts.push(last);
    }
    runsOn = line.continues === 'below';
  }
  return parts;
}

/** A key point without its bullet or figure. */
export function withoutListMark(text: string): string {
  const label = questionLabel(text);
  return bulletLabel(text)?.text ?? (label && !label.named ? label.text : text);
}
