/** Tells sentences that state something from questions and from the lines of a sheet. */
import { optionLabel, questionLabel } from './labels';
import { isStatementToJudge } from './line-shape';
import { isAnswer, isExplanation } from './read-answer';
import { endsQuestion, endsSentence, wordCount } from './sentence-signs';

export function isProse(text: string, next: string | undefined): boolean {
  if (wordCount(text) < 8 || !endsSentence(text) || endsQuestion(text) || optionLabel(text) || isStatementToJudge(text))
    return false;
  if (isAnswer(text) || isExplanation(text)) return false;
  return !(next !== undefined && questionLabel(text) && (optionLabel(next) || isAnswer(next)));
}
