/** Whether a question has a key, so that an answer to it can be right. */
import type { Question } from './question';
export declare function hasKey({ answer }: Pick<Question, 'answer'>): boolean;
