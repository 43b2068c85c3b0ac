/** Which questions can be practised: those that are ready, except polls, for nothing is right in them and nobody is counted. */
import type { QuestionSet } from '../library/question-set';
import type { Topic } from '../library/topic';
import { kindOf } from '../question/kinds';
import type { Question } from '../question/question';
import { isReady } from '../question/readiness';

export interface Practised {
  id: string;
  question: Question;
  /** The topic with its key points and sources, or null for a question that came from none. */
  from: { libraryId: string; topicId: string; questionId: string } | null;
}

export interface ToPractise {
  questions: Practised[];
  polls: number;
  notReady: number;
}

export const questionsOfTopic = (libraryId: string, { id, questions }: Topic): ToPractise =>
  admitted(
    questions.map((question) => ({
      id: question.id,
      question,
      from: { libraryId, topicId: id, questionId: question.id },
    })),
  );

export const questionsOfSet = ({ items }: QuestionSet): ToPractise =>
  admitted(items.map(({ id, question, from }) => ({ id, question, from })));

function admitted(all: Practised[]): ToPractise {
  const ready = all.filter(({ question }) => isReady(question));
  const questions = ready.filter(({ question }) => canBePractised(question));
  return { questions, polls: ready.length - questions.length, notReady: all.length - ready.length };
}

/** What is talked over is shown with its prompt; it has no mark. */
const canBePractised = ({ kind, answer }: Question): boolean => kindOf(kind).scored || answer.form === 'talk';
