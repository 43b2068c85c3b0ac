/** The ways a question can be answered; every screen and page draws these forms and never asks for the kind. */
import * as z from 'zod/mini';

export const optionSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** Why somebody picks this option when it is not right; only the teacher sees it. */
  slip: z._default(z.string(), ''),
});

/** Choose among options; `right` holds the ids of the right ones and is empty while there is no key. */
const chooseSchema = z.object({
  form: z.literal('choose'),
  options: z.array(optionSchema),
  right: z.array(z.string()),
});

/** Write a few words; `accepted` holds the answers that count as right, the first is the one that is shown. */
const writeSchema = z.object({
  form: z.literal('write'),
  accepted: z.array(z.string()),
  lines: z.int(),
});

/** Talk; nothing is marked. The three times are in seconds. */
const talkSchema = z.object({
  form: z.literal('talk'),
  think: z.int(),
  pair: z.int(),
  share: z.int(),
  starter: z._default(z.string(), ''),
});

export const answerFormSchema = z.discriminatedUnion('form', [chooseSchema, writeSchema, talkSchema]);

export type Option = z.infer<typeof optionSchema>;
export type AnswerForm = z.infer<typeof answerFormSchema>;
export type FormName = AnswerForm['form'];
export type FormOf<F extends FormName> = Extract<AnswerForm, { form: F }>;

/** What one student answered. */
export const answerSchema = z.discriminatedUnion('form', [
  z.object({ form: z.literal('choose'), optionIds: z.array(z.string()) }),
  /** An empty text is another answer whose words were not noted; it is never right. */
  z.object({ form: z.literal('write'), text: z.string() }),
]);
export type Answer = z.infer<typeof answerSchema>;
