/** What a class is shown of a question before it answers: the texts to work with, in an order that tells nothing. */
import * as z from 'zod/mini';
import type { FormOf, Gap } from './answer-form';
import { gapsInStem, numberGaps } from './gaps-in-stem';
import type { QuestionBody } from './question-body';
import { shuffled } from './shuffled';

/** No id and no key is in it. Texts are markup, units are plain. */
export const askedSchema = z.discriminatedUnion('form', [
  z.object({ form: z.literal('choose'), many: z.boolean(), options: z.array(z.string()) }),
  z.object({ form: z.literal('write') }),
  z.object({ form: z.literal('number'), unit: z.string() }),
  z.object({ form: z.literal('match'), lefts: z.array(z.string()), rights: z.array(z.string()) }),
  z.object({ form: z.literal('order'), items: z.array(z.string()) }),
  /** In the order of the text; `options` is empty where something is written into the gap. */
  z.object({ form: z.literal('gaps'), gaps: z.array(z.object({ options: z.array(z.string()), unit: z.string() })) }),
  z.object({ form: z.literal('talk') }),
]);
export type Asked = z.infer<typeof askedSchema>;
export type AskedOf<F extends Asked['form']> = Extract<Asked, { form: F }>;

type Source = Pick<QuestionBody, 'id' | 'stem' | 'answer'>;

export function askedOf({ id, stem, answer }: Source): Asked {
  switch (answer.form) {
    case 'choose':
      return { form: 'choose', many: answer.many, options: answer.options.map(({ text }) => text) };
    case 'number':
      return { form: 'number', unit: unitOf(answer) };
    case 'match':
      return { form: 'match', lefts: answer.pairs.map(({ left }) => left), rights: shuffled(rightSides(answer), id) };
    case 'order':
      return { form: 'order', items: shuffled(textsOf(answer.items), id) };
    case 'gaps':
      return { form: 'gaps', gaps: gapsInOrder(stem, answer).map(gapAsked) };
    case 'write':
    case 'talk':
      return { form: answer.form };
  }
}

/** The gaps as they stand in the text; one that does not stand there can't be asked. */
export const gapsInOrder = (stem: string, { gaps }: FormOf<'gaps'>): Gap[] =>
  gapsInStem(stem).flatMap((id) => gaps.find((gap) => gap.id === id) ?? []);

/** The text with its gaps numbered from 1, so that no name of a gap gives it away. */
export function stemAsked({ stem, answer }: Pick<QuestionBody, 'stem' | 'answer'>): string {
  if (answer.form !== 'gaps') return stem;
  const known = new Set(answer.gaps.map(({ id }) => id));
  return numberGaps(stem, (id) => known.has(id));
}

const textsOf = (items: readonly { text: string }[]): string[] => items.map(({ text }) => text);
const rightSides = ({ pairs, extra }: FormOf<'match'>): string[] => [
  ...pairs.map(({ right }) => right),
  ...textsOf(extra),
];
const unitOf = ({ units }: FormOf<'number'>): string => units[0]?.name ?? '';

function gapAsked({ answer }: Gap): { options: string[]; unit: string } {
  return {
    options: answer.form === 'choose' ? textsOf(answer.options) : [],
    unit: answer.form === 'number' ? unitOf(answer) : '',
  };
}

/** For each left side the place of its right one among those that are shown. */
export const rightPlaces = ({ pairs }: FormOf<'match'>, shown: readonly string[]): number[] =>
  pairs.map(({ right }) => shown.indexOf(right));

/** For each item that is shown its place in the right order, from 1. */
export const orderPlaces = ({ items }: FormOf<'order'>, shown: readonly string[]): number[] =>
  shown.map((text) => textsOf(items).indexOf(text) + 1);
