/** Everything that can be done to a set while it is put together; each step gives a new set. */
import type { Question } from '../question/question';
import type { Candidate } from './draw-questions';
import type { QuestionSet, SetItem } from './question-set';

export type SetStep =
  | { step: 'rename'; title: string }
  /** `ids` are fresh, one for each question; `at` is the place of the first, or null for the end. */
  | { step: 'add'; candidates: readonly Candidate[]; ids: readonly string[]; at: number | null }
  | { step: 'remove'; itemId: string }
  /** Brings a removed item back to its place. */
  | { step: 'putBack'; item: SetItem; at: number }
  | { step: 'move'; itemId: string; to: number }
  | { step: 'change'; itemId: string; change: Partial<Pick<Question, 'points' | 'seconds'>> };

export function changeSet(set: QuestionSet, step: SetStep): QuestionSet {
  switch (step.step) {
    case 'rename':
      return { ...set, title: step.title };
    case 'add':
      return {
        ...set,
        items: set.items.toSpliced(
          step.at ?? set.items.length,
          0,
          ...step.candidates.map((one, n) => itemOf(one, step.ids[n] ?? '')),
        ),
      };
    case 'remove':
      return { ...set, items: set.items.filter((item) => item.id !== step.itemId) };
    case 'putBack':
      return set.items.some((item) => item.id === step.item.id)
        ? set
        : { ...set, items: set.items.toSpliced(step.at, 0, step.item) };
    case 'move':
      return { ...set, items: moved(set.items, step.itemId, step.to) };
    case 'change':
      return {
        ...set,
        items: set.items.map((item) =>
          item.id === step.itemId ? { ...item, question: { ...item.question, ...step.change } } : item,
        ),
      };
  }
}

/** The set's own copy of a question, which later changes to the topic leave as it is. */
function itemOf({ libraryId, topicId, headline, question }: Candidate, id: string): SetItem {
  return { id, question: copyOf(question), from: { libraryId, topicId, questionId: question.id, headline } };
}

const copyOf = (question: Question): Question => JSON.parse(JSON.stringify(question)) as Question;

function moved(items: readonly SetItem[], itemId: string, to: number): SetItem[] {
  const from = items.findIndex((item) => item.id === itemId);
  const item = items[from];
  if (!item) return [...items];
  return items.toSpliced(from, 1).toSpliced(Math.max(0, Math.min(to, items.length - 1)), 0, item);
}
