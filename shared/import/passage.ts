/** Tells a text above a question, which is no part of it, from the lines that lead to it. */
import type { TextLine } from './pasted-line';
import { endsOpen, endsSentence, startsWithin, wordCount } from './sentence-signs';

/** So many sentences or lines of their own above a question are a text. */
const shortestPassage = 3;
/** So many words, and more, make a whole line. */
const wholeLine = 7;

/** Whether the lines are a text of their own: several, of which two or more are whole. */
export function isPassage(run: readonly TextLine[]): boolean {
  const begun = run.filter((line, at) => !startsWithin(line.text) && !endsOpen(run[at - 1]?.text ?? ''));
  return begun.length >= shortestPassage && begun.filter((line) => wordCount(line.text) >= wholeLine).length > 1;
}

/** How many lines at the end of the run are pieces of the question that goes on below it. */
export function tailLength(run: readonly TextLine[], next: TextLine): number {
  const asking = run.findLastIndex(
    (line) => /^(?:what|why|how|who|which|did|does|should)\b/i.test(line.text) && !endsSentence(line.text),
  );
  if (asking >= 0) return run.length - asking;
  if (!startsWithin(next.text) && !endsOpen(run.at(-1)?.text ?? '')) return 0;
  let length = 1;
  while (
    length < run.length &&
    (startsWithin(run.at(-length)?.text ?? '') || endsOpen(run.at(-length - 1)?.text ?? ''))
  )
    length += 1;
  return length;
}
