/** What the editor and the lists ask about a question: its warnings, and whether it can be projected. */

import type { Answer } from './answer-form';
import { markFor } from './forms';
import { kindOf } from './kinds';
import type { Mark } from './mark';
import type { Question } from './question';
import type { Warning } from './warning';

export const checkQuestion = (question: Question): Warning[] => kindOf(question.kind).check(question);

export const isReady = (question: Question): boolean => !checkQuestion(question).some((warning) => warning.blocks);

/** The mark of an answer, or null when the question has no key or the kind is never marked. */
export const markAnswer = (question: Question, answer: Answer): Mark | null =>
  kindOf(question.kind).scored ? markFor(question.answer, answer, question.credit) : null;
