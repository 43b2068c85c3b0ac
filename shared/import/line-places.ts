/** The place of each line in the topic that results, for its label: "Key point 3", "Question 1", "Option B". */
import type { PastedLine } from './pasted-line';
import { readOptions } from './read-options';

export interface LinePlace {
  /** From 1 among the key points or questions, among the options of the question, or 0 for roles that are not counted. */
  ordinal: number;
  /** A piece of the sentence above it. */
  joined: boolean;
  /** The option carries a mark of its own, such as a star. */
  markedRight: boolean;
}

export function placesOfLines(lines: readonly PastedLine[]): Map<number, LinePlace> {
  const counts = { keyPoint: 0, question: 0, option: 0 };
  const places = new Map<number, LinePlace>();
  let last: PastedLine | undefined;
  for (const line of lines) {
    if (line.role === 'skipped') continue;
    const joined =
      last !== undefined && last.role === line.role && (last.continues === 'below' || line.continues === 'above');
    const counted = line.role === 'keyPoint' || line.role === 'question' || line.role === 'option' ? line.role : null;
    const options = line.role === 'option' ? readOptions(line.text, false) : [];
    if (counted && !joined) counts[counted] += 1;
    if (line.role === 'question' && !joined) counts.option = 0;
    places.set(line.number, {
      ordinal: counted ? counts[counted] : 0,
      joined,
      markedRight: options.some((option) => option.right),
    });
    if (options.length > 1) counts.option += options.length - 1;
    last = line;
  }
  return places;
}
