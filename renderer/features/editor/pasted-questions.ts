/** Finds whole questions in text that was pasted into a field: a stem with its options or its key. */
import { buildTopic } from '../../../shared/import/build-topic';
import { readPastedText } from '../../../shared/import/read-pasted-text';
import { hasKey } from '../../../shared/question/has-key';
import type { Question } from '../../../shared/question/question';

/** A few lines that are no question are none here either; `newId` gives a fresh id at each call. */
export function pastedQuestions(text: string, newId: () => string): Question[] {
  if (!text.trim().includes('\n')) return [];
  const read = readPastedText(text);
  if (!read.ok) return [];
  return buildTopic(read.value.lines, newId).topic.questions.filter(isWhole);
}

function isWhole(question: Question): boolean {
  const { stem, answer } = question;
  if (stem.trim() === '') return false;
  return answer.form === 'choose' ? answer.options.length > 1 : hasKey(question);
}

/** The question with what was pasted: it stays where it is and keeps what the pasted one does not say. */
export const withPasted = (question: Question, pasted: Question): Question => ({
  ...question,
  kind: pasted.kind,
  stem: pasted.stem,
  answer: pasted.answer,
  credit: pasted.credit,
  explanation: pasted.explanation || question.explanation,
  points: pasted.points || question.points,
});
