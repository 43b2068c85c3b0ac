/** Makes a question of a kind from what a format read of it. */
import type { AnswerForm } from '../question/answer-form';
import type { KindName } from '../question/kinds';
import { newQuestion } from '../question/new-question';
import type { Question } from '../question/question';

type Parts = { kind: KindName; stem: string; answer: AnswerForm } & Partial<
  Pick<Question, 'credit' | 'explanation' | 'notes' | 'points' | 'tags' | 'picture' | 'level' | 'idea'>
>;

export const draftQuestion = ({ kind, ...parts }: Parts, newId: () => string): Question => ({
  ...newQuestion(kind, newId),
  ...parts,
});

/** Points as files write them: none, "1.0000000" or words; nothing below 0. */
export function pointsIn(text: string): number | null {
  const points = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(points) || points < 0 ? null : Math.round(points * 10000) / 10000;
}
