/** Lets through only what can be kept: a question that is not whole after reading is refused with its place, never stored. */
import * as z from 'zod/mini';
import { questionSchema } from '../question/question';
import type { Reading, ReadQuestion, ReadTopic, Refusal } from './reading';

/** Longer texts are no question, and no screen could show them. */
const longestText = 20_000;

export function checkReading({ topics, refused }: Reading): Reading {
  const more: Refusal[] = [];
  const checked = topics.map((topic): ReadTopic => {
    const questions = topic.questions.filter((read) => {
      const refusal = refusalOf(read);
      if (refusal) more.push(refusal);
      return !refusal;
    });
    return { ...topic, headline: topic.headline.slice(0, 500), category: topic.category.slice(0, 200), questions };
  });
  return { topics: checked.filter(holdsAnything), refused: [...refused, ...more] };
}

function refusalOf({ question, place }: ReadQuestion): Refusal | null {
  const parsed = z.safeParse(questionSchema, question);
  if (!parsed.success)
    return { place, code: 'malformed', facts: { what: parsed.error.issues[0]?.path.join(' ') ?? '' } };
  return isTooLong(question) ? { place, code: 'tooLong', facts: { most: longestText } } : null;
}

/** Whether any text in it is, at whatever depth. */
function isTooLong(part: unknown): boolean {
  if (typeof part === 'string') return part.length > longestText;
  if (typeof part !== 'object' || part === null) return false;
  // Walked in place: a bank has a hundred thousand parts, and lists of their values would be garbage at once.
  for (const name in part) if (isTooLong(part[name as keyof typeof part])) return true;
  return false;
}

const holdsAnything = ({ questions, keyPoints, vocabulary }: ReadTopic): boolean =>
  questions.length > 0 || keyPoints.length > 0 || vocabulary.length > 0;
