/** Roster: the answer of one student of the class; a later one takes its place, null takes it back. */
import * as z from 'zod/mini';
import { type Answer, answerSchema } from '../../question/answer-form';
import { fitsForm } from '../../question/forms';
import type { Channel } from '../channel';
import type { Vote } from '../session';

const schema = z.object({ channel: z.literal('roster'), studentId: z.string(), answer: z.nullable(answerSchema) });

export const roster: Channel<typeof schema, z.infer<typeof schema>> = {
  schema,
  untilReveal: true,
  count({ studentId, answer }, { vote, question, studentIds, took }) {
    if (!studentIds.includes(studentId)) return vote;
    if (answer === null) return withoutAnswer(vote, studentId);
    const before = vote.given[studentId]?.answer;
    if (!fitsForm(question.answer, answer) || (before && isSame(before, answer))) return vote;
    return { ...vote, given: { ...vote.given, [studentId]: { answer, took } } };
  },
};

function withoutAnswer(vote: Vote, studentId: string): Vote {
  if (!Object.hasOwn(vote.given, studentId)) return vote;
  const { [studentId]: _, ...given } = vote.given;
  return { ...vote, given };
}

const isSame = (one: Answer, other: Answer): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** Options have no order; everything else stands as it was given. */
const sorted = (answer: Answer): Answer =>
  answer.form === 'choose' ? { ...answer, optionIds: answer.optionIds.toSorted() } : answer;
