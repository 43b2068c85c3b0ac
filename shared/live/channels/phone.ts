/** Phone: the answers that students gave on their phones; those that came together are one event. */
import * as z from 'zod/mini';
import { answerSchema } from '../../question/answer-form';
import type { Channel } from '../channel';
import { extraUntil, hasExtraTime } from '../extra-time';
import { giveAnswers } from '../give-answer';
import { isPoll } from '../is-poll';
import { questionOf, type Session } from '../session';

const schema = z.object({
  channel: z.literal('phone'),
  /** Of the question, from 0. */
  index: z.int(),
  answers: z.array(z.object({ voter: z.string(), answer: answerSchema })),
});

export const phone: Channel<typeof schema, z.infer<typeof schema>> = {
  schema,
  afterTime: ({ answers }, session, at) => answers.every(({ voter }) => mayStillAnswer(session, voter, at)),
  atOwnPace: true,
  count: ({ answers }, open) =>
    giveAnswers(
      open,
      answers.map((one) => ({ ...one, channel: 'phone' })),
    ),
};

/** A ballot does not tell whose it is, so the desk lets in those of students with extra time alone. */
const mayStillAnswer = (session: Session, voter: string, at: number): boolean =>
  isPoll(questionOf(session)) ? at < (extraUntil(session) ?? at) : hasExtraTime(session, voter, at);
