/** Lets through only what can be kept: a question that is not whole after reading is refused with its place, never stored. */
import * as z from 'zod/mini';
import { questionSchema } from '../question/question';
import { hasTurningSigns, withoutTurningSigns } from '../question/turning-signs';
import { fitTopic } from './fit-topic';
import type { Reading, ReadQuestion, ReadTopic, Refusal } from './reading';

/** Longer texts are no question, and no screen could show them. */
const longestText = 20_000;

export function checkReading({ topics, refused }: Reading): Reading {
  const more: Refusal[] = [];
  const file = topics.flatMap(({ questions }) => questions)[0]?.place.file ?? refused[0]?.place.file ?? '';
  const checked = topics.map((found): ReadTopic => {
    const odd = holds(found, isOdd);
    const topic = odd ? (withoutTurning(found) as ReadTopic) : found;
    const questions = topic.questions.map(withSameOptions).filter((read) => {
      const refusal = refusalOf(read, odd);
      if (refusal) more.push(refusal);
      return !refusal;
    });
    const fitted = fitTopic({ ...topic, questions }, longestText, file);
    more.push(...fitted.refused);
    return fitted.topic;
  });
  return { topics: checked.filter(holdsAnything), refused: [...refused, ...more] };
}

/** Options that only their pictures told apart are none without them. */
function refusalOf({ question, place, notes }: ReadQuestion, odd: boolean): Refusal | null {
  if (!z.safeParse(questionSchema, question).success) return { place, code: 'malformed', facts: {} };
  if (odd && holds(question, isTooLong)) return { place, code: 'tooLong', facts: { most: longestText } };
  return notes.some(({ code }) => code === 'sameOptions') && notes.some(({ code }) => code === 'mediaLost')
    ? { place, code: 'mediaMissing', facts: {} }
    : null;
}

const isTooLong = (text: string): boolean => text.length > longestText;
/** What nearly no file has, so that every text is looked at once only. */
const isOdd = (text: string): boolean => isTooLong(text) || hasTurningSigns(text);

/** Whether any text in it is so, at whatever depth. */
function holds(part: unknown, isSo: (text: string) => boolean): boolean {
  if (typeof part === 'string') return part !== '' && isSo(part);
  if (typeof part !== 'object' || part === null) return false;
  // Walked in place: a bank has a hundred thousand parts, and lists of their values would be garbage at once.
  if (Array.isArray(part)) {
    for (const one of part) if (holds(one, isSo)) return true;
    return false;
  }
  for (const name in part) if (holds(part[name as keyof typeof part], isSo)) return true;
  return false;
}

/** The same without the signs that turn the text round. */
function withoutTurning(part: unknown): unknown {
  if (typeof part === 'string') return withoutTurningSigns(part);
  if (Array.isArray(part)) return part.map(withoutTurning);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, withoutTurning(value)]));
}

/** Blanks that make no difference, and letters that can be written in two ways. */
const untidy = /^\s|\s\s|[^ -~]|\s$/;

/** Notes that two options can't be told apart; which of them goes is for the teacher to say. "Aa" and "aa" can be. */
function withSameOptions(read: ReadQuestion): ReadQuestion {
  const { answer } = read.question;
  if (answer.form !== 'choose') return read;
  const texts = answer.options.map(({ text }) =>
    untidy.test(text) ? text.normalize('NFC').replace(/\s+/g, ' ').trim() : text,
  );
  const same = texts.length - new Set(texts).size;
  return same === 0 ? read : { ...read, notes: [...read.notes, { code: 'sameOptions', facts: {} }] };
}

const holdsAnything = ({ questions, keyPoints, vocabulary }: ReadTopic): boolean =>
  questions.length > 0 || keyPoints.length > 0 || vocabulary.length > 0;
