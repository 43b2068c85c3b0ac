/** The words a class wrote, each with how many wrote it, the most frequent first. */
import * as z from 'zod/mini';
import type { Answer, AnswerForm } from '../question/answer-form';
import { saidFor } from '../question/forms';
import { answerKey } from '../question/same-answer';

/** `text` is markup, as it was written first. */
export const wordCountSchema = z.object({ text: z.string(), count: z.int() });
export type WordCount = z.infer<typeof wordCountSchema>;

/** Answers whose words were not noted are left out; equal counts stand in the order of the alphabet, which names nobody. */
export function countWords(form: AnswerForm, answers: readonly Answer[]): WordCount[] {
  const counts = new Map<string, WordCount>();
  for (const answer of answers) {
    const text = saidFor(form, answer).trim();
    const key = answerKey(form, answer);
    if (text === '') continue;
    const counted = counts.get(key);
    if (counted) counted.count += 1;
    else counts.set(key, { text, count: 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
