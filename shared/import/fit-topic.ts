/** Keeps the texts around a topic's questions within what can be kept, and says what was shortened or left out. */
import { firstWords } from './admit';
import type { ReadTopic, Refusal } from './reading';

const longestHeadline = 500;
const longestCategory = 200;

/** `most` is the length of the longest text anywhere; `file` is named where something is left out. */
export function fitTopic(topic: ReadTopic, most: number, file: string): { topic: ReadTopic; refused: Refusal[] } {
  const refused: Refusal[] = [];
  const refuse = (text: string) =>
    refused.push({
      place: { file, line: null, question: null, words: firstWords(text.slice(0, 200)) },
      code: 'tooLong',
      facts: { most },
    });
  const fits = (...texts: readonly string[]): boolean => {
    const long = texts.some((text) => text.length > most);
    if (long) refuse(texts[0] ?? '');
    return !long;
  };
  const shortened = {
    headline: cut(topic.headline, longestHeadline),
    category: cut(topic.category, longestCategory),
    dek: cut(topic.dek, most),
  };
  const isCut = (['headline', 'category', 'dek'] as const).some((part) => shortened[part] !== topic[part]);
  const fitted = {
    ...topic,
    ...shortened,
    keyPoints: topic.keyPoints.filter(({ text }) => fits(text)),
    vocabulary: topic.vocabulary.filter(({ term, meaning }) => fits(term, meaning)),
  };
  if (!isCut) return { topic: fitted, refused };
  const [first, ...more] = topic.questions;
  if (!first) refuse(topic.headline);
  const notes = first ? [{ ...first, notes: [...first.notes, { code: 'textShortened' as const, facts: {} }] }] : [];
  return { topic: { ...fitted, questions: [...notes, ...more] }, refused };
}

/** By whole signs: half of one would be nothing. */
const cut = (text: string, most: number): string =>
  text.length <= most
    ? text
    : Array.from(text.slice(0, most * 2))
        .slice(0, most)
        .join('');
