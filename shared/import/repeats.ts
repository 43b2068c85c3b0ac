/** Strikes lines that say again what was said above: on saved pages the date, the headline and the dek come twice. */
import { foldText } from '../question/fold-text';
import type { LineRole, PastedLine } from './pasted-line';
import { readDate } from './read-date';

const once: readonly LineRole[] = ['date', 'headline', 'dek', 'category'];

export function skipRepeats(lines: readonly PastedLine[]): PastedLine[] {
  const texts = new Map<string, number>();
  const roles = new Map<LineRole, PastedLine>();
  return lines.map((line, at) => {
    if (
      (line.role === 'question' && belongsToQuestion(lines[at + 1])) ||
      line.role === 'skipped' ||
      line.role === 'option' ||
      line.role === 'answer' ||
      line.role === 'explanation' ||
      line.continues
    )
      return line;
    const folded = line.role === 'date' ? (readDate(line.text)?.day ?? foldText(line.text)) : foldText(line.text);
    const earlier = texts.get(folded);
    if (earlier !== undefined) return { ...line, role: 'skipped', reason: { code: 'repeats', line: earlier } };
    texts.set(folded, line.number);
    const taken = once.includes(line.role) && roles.has(line.role);
    roles.set(line.role, line);
    return taken ? { ...line, role: 'skipped', reason: { code: line.role === 'date' ? 'otherDate' : 'unfit' } } : line;
  });
}

/** A question that is asked again with options or an answer of its own is another one. */
const belongsToQuestion = (below: PastedLine | undefined): boolean =>
  below?.role === 'option' || below?.role === 'answer' || below?.continues === 'above';
