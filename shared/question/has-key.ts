/** Whether a question has a key, so that an answer to it can be right. */
import type { Question } from './question';

export function hasKey({ answer }: Pick<Question, 'answer'>): boolean {
  if (answer.form === 'choose') return answer.right.length > 0;
  return answer.form === 'write' && answer.accepted.some((text) => text.trim() !== '');
}
