/** Roster: the answer of one student that the teacher enters; a later one takes its place, null takes it back. */
import * as z from 'zod/mini';
import { answerSchema } from '../../question/answer-form';
import type { Channel } from '../channel';
import { giveAnswers, withoutAnswer } from '../give-answer';

/** In a poll, `studentId` is a ballot. */
const schema = z.object({ channel: z.literal('roster'), studentId: z.string(), answer: z.nullable(answerSchema) });

export const roster: Channel<typeof schema, z.infer<typeof schema>> = {
  schema,
  afterTime: () => true,
  atOwnPace: false,
  count({ studentId, answer }, open) {
    if (answer !== null) return giveAnswers(open, [{ voter: studentId, answer, channel: 'roster' }]);
    return withoutAnswer(open.vote, studentId);
  },
};
