/** The checks that hold for every kind: the text itself, its length, its explanation and its grounds. */
import type { QuestionBody } from './question-body';
import type { Warning } from './warning';

/** Longer stems than this leave the class reading instead of thinking (characters). */
const longStem = 220;

export function checkText(question: QuestionBody): Warning[] {
  const warnings: Warning[] = [];
  if (question.stem.trim() === '') warnings.push({ code: 'emptyText', blocks: true });
  if (question.stem.length > longStem) warnings.push({ code: 'longStem', blocks: false });
  if (/\b(not|except|never)\b/.test(question.stem)) warnings.push({ code: 'unmarkedNot', blocks: false });
  return warnings;
}

/** An explanation and a key point are expected wherever an answer is marked. */
export function checkSupport(question: QuestionBody): Warning[] {
  const warnings: Warning[] = [];
  if (question.explanation.trim() === '') warnings.push({ code: 'noExplanation', blocks: false });
  if (question.grounds === null) warnings.push({ code: 'noGrounds', blocks: false });
  return warnings;
}
