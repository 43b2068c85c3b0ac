/** The ways a question can be answered; every screen and page draws these forms and never asks for the kind. */
import * as z from 'zod/mini';

/** A part of the points, from -1 to 1; only a weighted option can take something away. */
const share = z.number().check(z.minimum(-1), z.maximum(1));
const text = z.string();

export const optionSchema = z.object({
  id: z.string(),
  /** Markup, as `feedback`. */
  text,
  /** Why somebody picks this option when it is not right; only the teacher sees it. */
  slip: z._default(text, ''),
  /** What a student who picked it reads after the reveal. */
  feedback: z._default(text, ''),
  /** What the option earns under the credit rule "by weight"; null where it follows from the key. */
  weight: z._default(z.nullable(share), null),
});

/** Choose among options; `right` holds the ids of the right ones and is empty while there is no key. */
const chooseSchema = z.object({
  form: z.literal('choose'),
  options: z.array(optionSchema),
  right: z.array(z.string()),
  /** Whether a student may pick more than one. */
  many: z._default(z.boolean(), false),
});

/** Write a few words; `accepted` holds the answers that count as right, the first is the one that is shown. Plain text. */
const writeSchema = z.object({
  form: z.literal('write'),
  accepted: z.array(text),
  /** Answers that earn a part of the points, or only a word of feedback. */
  others: z._default(z.array(z.object({ text, share, feedback: z._default(text, '') })), []),
  matchCase: z._default(z.boolean(), false),
  matchAccents: z._default(z.boolean(), false),
  /** Whether `*` in an answer stands for any run of signs. */
  wildcards: z._default(z.boolean(), false),
  lines: z.int(),
});

const earned = { share: z._default(share, 1), feedback: z._default(text, '') };
/** A number within `tolerance` of `value`, or anywhere from `low` to `high`; the ends count. */
export const acceptedNumberSchema = z.union([
  z.object({ value: z.number(), tolerance: z._default(z.number().check(z.minimum(0)), 0), ...earned }),
  z.object({ low: z.number(), high: z.number(), ...earned }),
]);

/** Give a number; an empty `accepted` is a question without a key. */
const numberSchema = z.object({
  form: z.literal('number'),
  accepted: z.array(acceptedNumberSchema),
  /** The first is the unit of `accepted`; a number in another one is multiplied by `times` first. */
  units: z._default(z.array(z.object({ name: text, times: z.number() })), []),
  unitNeeded: z._default(z.boolean(), false),
});

/** Match each left side with its right one; `extra` are right sides that belong to none. All markup. */
const matchSchema = z.object({
  form: z.literal('match'),
  pairs: z.array(z.object({ id: z.string(), left: text, right: text })),
  extra: z._default(z.array(z.object({ id: z.string(), text })), []),
});

/** Put items in order; they stand here in the right one. */
const orderSchema = z.object({ form: z.literal('order'), items: z.array(z.object({ id: z.string(), text })) });

/** Fill the gaps of the stem, where `[[id]]` marks each; a gap is answered like a small question of its own. */
const gapSchema = z.object({
  id: z.string().check(z.regex(/^[a-zA-Z0-9-]{1,64}$/)),
  /** How much the gap counts beside the others. */
  weight: z._default(z.number().check(z.positive()), 1),
  answer: z.discriminatedUnion('form', [chooseSchema, writeSchema, numberSchema]),
});
const gapsSchema = z.object({ form: z.literal('gaps'), gaps: z.array(gapSchema) });

/** Talk; nothing is marked. The three times are in seconds. */
const talkSchema = z.object({
  form: z.literal('talk'),
  think: z.int(),
  pair: z.int(),
  share: z.int(),
  starter: z._default(text, ''),
});

export const answerFormSchema = z.discriminatedUnion('form', [
  chooseSchema,
  writeSchema,
  numberSchema,
  matchSchema,
  orderSchema,
  gapsSchema,
  talkSchema,
]);

export type Option = z.infer<typeof optionSchema>;
export type AcceptedNumber = z.infer<typeof acceptedNumberSchema>;
export type Gap = z.infer<typeof gapSchema>;
export type AnswerForm = z.infer<typeof answerFormSchema>;
export type FormName = AnswerForm['form'];
export type FormOf<F extends FormName> = Extract<AnswerForm, { form: F }>;

/** What one student answered. An empty answer is another one that was not noted; it is never right. */
export const answerSchema = z.discriminatedUnion('form', [
  z.object({ form: z.literal('choose'), optionIds: z.array(z.string()) }),
  z.object({ form: z.literal('write'), text }),
  /** As it was written, with its unit. */
  z.object({ form: z.literal('number'), text }),
  /** The id of the pair or extra whose right side was put to each pair, by the pair's id. */
  z.object({ form: z.literal('match'), rights: z.record(z.string(), z.string()) }),
  z.object({ form: z.literal('order'), itemIds: z.array(z.string()) }),
  /** By the gap's id: the id of an option, or what was written. */
  z.object({ form: z.literal('gaps'), filled: z.record(z.string(), text) }),
]);
export type Answer = z.infer<typeof answerSchema>;
export type AnswerOf<F extends Answer['form']> = Extract<Answer, { form: F }>;
