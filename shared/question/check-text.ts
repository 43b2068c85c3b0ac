/** The checks that hold for every kind: the text itself, its length, its explanation and its grounds. */
import { plainText } from '../rich-text/plain-text';
import type { QuestionBody } from './question-body';
import type { Warning } from './warning';

/** Longer stems than this leave the class reading instead of thinking (characters). */
const longStem = 220;

export function checkText(question: QuestionBody): Warning[] {
  const warnings: Warning[] = [];
  const stem = plainText(question.stem);
  if (stem.trim() === '' && !question.stem.includes('media:')) warnings.push({ code: 'emptyText', blocks: true });
  if (stem.length > longStem) warnings.push({ code: 'longStem', blocks: false });
  if (/\b(not|except|never)\b/.test(stem)) warnings.push({ code: 'unmarkedNot', blocks: false });
  if (question.picture && question.picture.description.trim() === '')
    warnings.push({ code: 'pictureUndescribed', blocks: false });
  return warnings;
}

/** An explanation and a key point are expected wherever an answer is marked. */
export function checkSupport(question: QuestionBody): Warning[] {
  const warnings: Warning[] = [];
  if (question.explanation.trim() === '') warnings.push({ code: 'noExplanation', blocks: false });
  if (question.grounds === null) warnings.push({ code: 'noGrounds', blocks: false });
  return warnings;
}
