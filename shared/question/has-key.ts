/** Whether a question has a key, so that an answer to it can be right. */
import { hasKeyFor } from './forms';
import type { Question } from './question';

export const hasKey = ({ answer }: Pick<Question, 'answer'>): boolean => hasKeyFor(answer);
