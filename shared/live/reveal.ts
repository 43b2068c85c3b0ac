/** What a class is shown at the reveal of a question: the key in the places it has been looking at, and the counts. */
import * as z from 'zod/mini';
import { askedOf, gapsInOrder, orderPlaces, rightPlaces } from '../question/asked';
import { keyFor } from '../question/forms';
import { gapKey } from '../question/forms/gaps';
import type { Question } from '../question/question';
import { countVote } from './count-vote';
import { countWords, wordCountSchema } from './count-words';
import type { Vote } from './session';

/** Keys are markup; `words` are what was written where nothing is right or wrong. */
const written = { accepted: z.array(z.string()), words: z.array(wordCountSchema) };

export const revealSchema = z.discriminatedUnion('form', [
  z.object({ form: z.literal('choose'), options: z.array(z.object({ right: z.boolean(), count: z.int() })) }),
  z.object({ form: z.literal('write'), ...written }),
  z.object({ form: z.literal('number'), ...written }),
  /** For each left side the place of its right one among those that are shown. */
  z.object({ form: z.literal('match'), rights: z.array(z.int()) }),
  /** For each item that is shown its place, from 1. */
  z.object({ form: z.literal('order'), places: z.array(z.int()) }),
  z.object({ form: z.literal('gaps'), keys: z.array(z.string()) }),
  z.object({ form: z.literal('talk') }),
]);
export type Reveal = z.infer<typeof revealSchema>;
export type RevealOf<F extends Reveal['form']> = Extract<Reveal, { form: F }>;

export function revealOf(question: Question, vote: Vote | null): Reveal {
  const { answer } = question;
  const asked = askedOf(question);
  switch (answer.form) {
    case 'choose': {
      const { counts } = countVote(question, vote);
      const options = answer.options.map(({ id }) => ({ right: answer.right.includes(id), count: counts[id] ?? 0 }));
      return { form: 'choose', options };
    }
    case 'write':
    case 'number': {
      const accepted = keyFor(answer);
      const given = Object.values(vote?.given ?? {}).map((one) => one.answer);
      return { form: answer.form, accepted, words: accepted.length > 0 ? [] : countWords(answer, given) };
    }
    case 'match':
      return { form: 'match', rights: asked.form === 'match' ? rightPlaces(answer, asked.rights) : [] };
    case 'order':
      return { form: 'order', places: asked.form === 'order' ? orderPlaces(answer, asked.items) : [] };
    case 'gaps':
      return { form: 'gaps', keys: gapsInOrder(question.stem, answer).map((gap) => gapKey(gap)[0] ?? '') };
    case 'talk':
      return { form: 'talk' };
  }
}
