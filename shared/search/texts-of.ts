/** The texts of a question that it can be found by, whatever form its answer has. */
import type { Question } from '../question/question';
import { wordsOnLine } from '../rich-text/words-on-line';

export interface QuestionTexts {
  stem: string;
  /** Options, pairs, steps, accepted answers. */
  answers: string[];
  tags: string[];
  idea: string;
  explanation: string;
  notes: string;
}

export function textsOf(question: Question): QuestionTexts {
  return {
    stem: wordsOnLine(question.stem),
    answers: stringsIn(question.answer).map(wordsOnLine).filter(Boolean),
    tags: question.tags,
    idea: question.idea,
    explanation: wordsOnLine(question.explanation),
    notes: wordsOnLine(question.notes),
  };
}

/** What names or counts and is not for a reader. */
const notForReaders = new Set(['id', 'form', 'units']);

/** Every text inside an answer, so that a form that is added later is searched without a word here. */
function stringsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (Array.isArray(part)) return part.flatMap(stringsIn);
  if (part === null || typeof part !== 'object') return [];
  // The right options are a list of ids; the right side of a pair is a text.
  const isKey = (name: string, value: unknown) => name === 'right' && Array.isArray(value);
  return Object.entries(part).flatMap(([name, value]) =>
    notForReaders.has(name) || isKey(name, value) ? [] : stringsIn(value),
  );
}
