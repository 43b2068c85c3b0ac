/** The pictures of questions that can't be found: named before an export, and in the file put into words. */
import type { Question } from '../question/question';
import { escapeText } from '../rich-text/escape-text';
import { picturesIn } from '../rich-text/media-name';
import { readMarkup } from '../rich-text/read-markup';
import { withoutPictures } from '../rich-text/without-pictures';
import { wordsOnLine } from '../rich-text/words-on-line';
import type { ExportFormat } from './export-format';
import { inTexts, textsOf } from './question-texts';

export type IsLost = (media: string) => boolean;

export interface LostPicture {
  media: string;
  description: string;
  /** The first words of the question that shows it. */
  words: string;
}

const firstWords = 60;

/** In the other formats a description stands for each picture in any case, and that is said as a loss. */
export const carriesPictures = (format: ExportFormat): boolean => format.holds.includes('textPictures');

/** The names of the pictures that the questions show, each once. */
export const picturesNeeded = (questions: readonly Question[]): string[] => [
  ...new Set(questions.flatMap((question) => shown(question).map(({ media }) => media))),
];

export const lostPictures = (questions: readonly Question[], isLost: IsLost): LostPicture[] =>
  questions.flatMap((question) =>
    shown(question)
      .filter(({ media }) => isLost(media))
      .map(({ media, description }) => ({ media, description, words: shortWords(question.stem) })),
  );

/** The question with its lost pictures put into words, so that the file points at nothing that is not in it. */
export function withoutLost(question: Question, isLost: IsLost): Question {
  const { picture } = question;
  const left = inTexts(question, (markup) => withoutPictures(markup, isLost));
  if (!picture || !isLost(picture.media)) return left;
  const description = picture.description === '' ? '' : `${escapeText(picture.description)}\n\n`;
  return { ...left, picture: null, stem: description + left.stem };
}

function shown(question: Question): { media: string; description: string }[] {
  const inText = textsOf(question).flatMap((markup) =>
    markup.includes('media:') ? picturesIn(readMarkup(markup)) : [],
  );
  return question.picture ? [question.picture, ...inText] : inText;
}

export function shortWords(stem: string): string {
  const words = wordsOnLine(stem);
  return words.length > firstWords ? `${words.slice(0, firstWords)}…` : words;
}
