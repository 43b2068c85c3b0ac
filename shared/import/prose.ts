/** Tells sentences that state something from questions and from the lines of a sheet. */
import { optionLabel, questionLabel } from './labels';
import { isStatementToJudge } from './line-shape';
import { isAnswer, isExplanation } from './read-answer';
import { endsQuestion, endsSentence, wordCount } from './sentence-signs';

const shortest = 8;
/** Arabic, Hebrew and Cyrillic put into one word what English says in two. */
const shortestDense = 6;
const dense = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}]{2}/u;

export function isProse(text: string, next: string | undefined): boolean {
  const enough = dense.test(text) ? shortestDense : shortest;
  if (
    wordCount(text) < enough ||
    !endsSentence(text) ||
    endsQuestion(text) ||
    optionLabel(text) ||
    isStatementToJudge(text)
  )
    return false;
  if (isAnswer(text) || isExplanation(text)) return false;
  return !(next !== undefined && questionLabel(text) && (optionLabel(next) || isAnswer(next)));
}
