/** How the gaps of a question follow its text, and how one gap changes the way it is filled. */
import type { Gap } from '../../shared/question/answer-form';
import { gapsInStem } from '../../shared/question/gaps-in-stem';
import { choice } from '../../shared/question/kinds/choice';
import { numeric } from '../../shared/question/kinds/numeric';
import { shortAnswer, written } from '../../shared/question/kinds/short-answer';
import type { Question } from '../../shared/question/question';

export type GapForm = Gap['answer']['form'];

const kinds = { choose: choice, number: numeric, write: shortAnswer };

/** The answer in another form, with what is right taken over. */
export function carriedTo(answer: Gap['answer'], form: GapForm, newId: () => string): Gap['answer'] {
  const next = kinds[form].convert(answer, newId);
  return next.form === form ? (next as Gap['answer']) : answer;
}

export const newGap = (id: string, text: string): Gap => ({
  id,
  weight: 1,
  answer: written(text.trim() === '' ? [] : [text.trim()], 1),
});

/** The question with another text: a gap that stands in it has an answer, one that was taken out takes its answer along. */
export function withStem(question: Question, stem: string, gapFor: (id: string) => Gap): Question {
  if (question.answer.form !== 'gaps') return { ...question, stem };
  const known = question.answer.gaps;
  const ids = [...new Set(gapsInStem(stem))];
  const gaps = ids.map((id) => known.find((gap) => gap.id === id) ?? gapFor(id));
  return { ...question, stem, answer: { ...question.answer, gaps } };
}
