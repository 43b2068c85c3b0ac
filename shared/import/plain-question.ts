/** Makes a draft of a question whose texts are plain words and whose options are marked right or wrong. */
import { newQuestion } from '../question/new-question';
import type { Question } from '../question/question';
import { type Answered, answerFromOptions } from './answer-from-options';
import { type Denial, type Draft, denial, isDenial, Notes } from './draft';
import { sourceText } from './source-text';

export interface PlainQuestion {
  stem: string;
  options: readonly { text: string; right: boolean }[];
  explanation?: string;
  /** What else the file says about it. */
  about?: Partial<Pick<Question, 'seconds' | 'points' | 'level' | 'tags' | 'notes'>>;
  /** It asks for several options even if one is right. */
  many?: boolean;
}

export const wordsMarkup = (text: string): string => sourceText(text, 'words', []);

export function plainQuestion(given: PlainQuestion, newId: () => string, notes = new Notes()): Draft | Denial {
  if (given.stem.trim() === '') return denial('emptyText');
  const options = given.options.map(({ text, right }) => ({
    text: wordsMarkup(text),
    plain: text,
    right,
    feedback: '',
  }));
  const answered = answerFromOptions(options, given.many ?? false, { newId, notes });
  return isDenial(answered) ? answered : withAnswer(answered, given, newId, notes);
}

export function withAnswer(
  answered: Answered,
  { stem, explanation = '', about = {} }: PlainQuestion,
  newId: () => string,
  notes: Notes,
): Draft {
  const question: Question = {
    ...newQuestion(answered.kind, newId),
    ...answered,
    stem: wordsMarkup(stem),
    explanation: wordsMarkup(explanation),
    ...about,
  };
  return { question, notes: notes.all };
}
