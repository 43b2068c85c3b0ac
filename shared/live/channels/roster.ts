/** Roster: the answer of one student of the class; a later one takes its place, null takes it back. */
import * as z from 'zod/mini';
import { type Answer, answerSchema } from '../../question/answer-form';
import { kindOf } from '../../question/kinds';
import type { Question } from '../../question/question';
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
    if (!fits(question, answer) || (before && isSame(before, answer))) return vote;
    return { ...vote, given: { ...vote.given, [studentId]: { answer, took } } };
  },
};

function withoutAnswer(vote: Vote, studentId: string): Vote {
  if (!Object.hasOwn(vote.given, studentId)) return vote;
  const { [studentId]: _, ...given } = vote.given;
  return { ...vote, given };
}

function fits(question: Question, answer: Answer): boolean {
  const form = question.answer;
  if (answer.form === 'write') return form.form === 'write' && (answer.text === '' || answer.text.trim() !== '');
  if (form.form !== 'choose') return false;
  const chosen = new Set(answer.optionIds);
  const most = Math.max(1, kindOf(question.kind).mostRight);
  return (
    chosen.size === answer.optionIds.length &&
    chosen.size >= 1 &&
    chosen.size <= most &&
    answer.optionIds.every((id) => form.options.some((option) => option.id === id))
  );
}

function isSame(one: Answer, other: Answer): boolean {
  if (one.form === 'write') return other.form === 'write' && one.text === other.text;
  return (
    other.form === 'choose' &&
    one.optionIds.length === other.optionIds.length &&
    one.optionIds.every((id) => other.optionIds.includes(id))
  );
}
