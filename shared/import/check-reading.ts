/** Lets through only what can be kept: a question that is not whole after reading is refused with its place, never stored. */
import * as z from 'zod/mini';
import { questionSchema } from '../question/question';
import { hasTurningSigns, withoutTurningSigns } from '../question/turning-signs';
import type { Reading, ReadQuestion, ReadTopic, Refusal } from './reading';

/** Longer texts are no question, and no screen could show them. */
const longestText = 20_000;

export function checkReading({ topics, refused }: Reading): Reading {
  const more: Refusal[] = [];
  const checked = topics.map((found): ReadTopic => {
    const topic = cleaned(found);
    const questions = topic.questions.map(withSameOptions).filter((read) => {
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

/** The same without the signs that turn the text round; untouched where there are none, as is usual. */
const cleaned = (topic: ReadTopic): ReadTopic => (holdsTurning(topic) ? (withoutTurning(topic) as ReadTopic) : topic);

function holdsTurning(part: unknown): boolean {
  if (typeof part === 'string') return hasTurningSigns(part);
  if (typeof part !== 'object' || part === null) return false;
  for (const name in part) if (holdsTurning(part[name as keyof typeof part])) return true;
  return false;
}

function withoutTurning(part: unknown): unknown {
  if (typeof part === 'string') return withoutTurningSigns(part);
  if (Array.isArray(part)) return part.map(withoutTurning);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, withoutTurning(value)]));
}

/** Notes that two options can't be told apart; which of them goes is for the teacher to say. "Aa" and "aa" can be. */
function withSameOptions(read: ReadQuestion): ReadQuestion {
  const { answer } = read.question;
  if (answer.form !== 'choose') return read;
  const texts = answer.options.map(({ text }) => text.normalize('NFC').replace(/\s+/g, ' ').trim());
  const same = texts.length - new Set(texts).size;
  return same === 0 ? read : { ...read, notes: [...read.notes, { code: 'sameOptions', facts: {} }] };
}

const holdsAnything = ({ questions, keyPoints, vocabulary }: ReadTopic): boolean =>
  questions.length > 0 || keyPoints.length > 0 || vocabulary.length > 0;
