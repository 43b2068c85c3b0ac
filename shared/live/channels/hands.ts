/** Hands: how many went up for an option; the last count holds, so nothing counts twice. */
import * as z from 'zod/mini';
import type { Channel } from '../channel';
import { bucketsOf } from '../count-vote';

const schema = z.object({ channel: z.literal('hands'), optionId: z.string(), count: z.int() });

export const hands: Channel<typeof schema, z.infer<typeof schema>> = {
  schema,
  afterTime: () => true,
  atOwnPace: false,
  count({ optionId, count }, { vote, question }) {
    const known = bucketsOf(question).includes(optionId);
    if (!known || count < 0 || (vote.hands[optionId] ?? 0) === count) return vote;
    return { ...vote, hands: { ...vote.hands, [optionId]: count } };
  },
};
