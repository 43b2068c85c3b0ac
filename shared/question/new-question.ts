/** Makes an empty question of a kind, and turns a question into another kind without losing its text. */
import { type KindName, kindOf } from './kinds';
import type { Question } from './question';

/** `newId` gives a fresh id at each call. */
export function newQuestion(kind: KindName, newId: () => string): Question {
  const answer = kindOf(kind).blank(newId);
  return {
    id: newId(),
    kind,
    stem: '',
    answer,
    explanation: '',
    notes: '',
    idea: '',
    level: 'medium',
    tags: [],
    grounds: null,
    points: answer.form === 'talk' ? 0 : 1,
    seconds: answer.form === 'talk' ? null : 60,
    secondVote: false,
  };
}

export function withKind(question: Question, kind: KindName, newId: () => string): Question {
  return { ...question, kind, answer: kindOf(kind).convert(question.answer, newId) };
}
