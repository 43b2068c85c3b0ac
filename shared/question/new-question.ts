/** Makes an empty question of a kind, and turns a question into another kind without losing its text. */
import { type KindName, kindOf } from './kinds';
import type { Question } from './question';

/** `newId` gives a fresh id at each call. */
export function newQuestion(kind: KindName, newId: () => string): Question {
  const { blank, scored, credits, form } = kindOf(kind);
  return {
    id: newId(),
    kind,
    stem: '',
    picture: null,
    answer: blank(newId),
    credit: credits[0],
    explanation: '',
    notes: '',
    idea: '',
    level: 'medium',
    tags: [],
    standards: [],
    grounds: null,
    points: scored ? 1 : 0,
    seconds: form === 'talk' ? null : 60,
    secondVote: false,
  };
}

export function withKind(question: Question, kind: KindName, newId: () => string): Question {
  const { credits, scored } = kindOf(kind);
  const before = kindOf(question.kind);
  // A rule that came with the old kind was not chosen, so the new kind brings its own.
  const isChosen = kind === question.kind || question.credit !== before.credits[0];
  const credit = isChosen && credits.includes(question.credit) ? question.credit : credits[0];
  const points = scored === before.scored ? question.points : Number(scored);
  return { ...question, kind, credit, points, answer: kindOf(kind).convert(question.answer, newId) };
}
