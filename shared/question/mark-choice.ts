/** Marks a choose answer all or nothing: right when exactly the right options were chosen. */
import type { Answer } from './answer-form';
import type { Mark } from './kind';
import type { QuestionBody } from './question-body';

export function markChoice(question: QuestionBody, answer: Answer): Mark | null {
  if (question.answer.form !== 'choose' || question.answer.right.length === 0) return null;
  if (answer.form !== 'choose') return { right: false, share: 0 };
  const chosen = new Set(answer.optionIds);
  const right = chosen.size === question.answer.right.length && question.answer.right.every((id) => chosen.has(id));
  return { right, share: right ? 1 : 0 };
}
