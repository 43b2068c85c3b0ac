/** A handout as blocks: what a layout makes, the preview shows, and Word and PDF print. */
import * as z from 'zod/mini';

const answerSpace = z.discriminatedUnion('form', [
  z.object({ form: z.literal('choose'), options: z.array(z.object({ letter: z.string(), text: z.string(), right: z.boolean() })) }),
  z.object({ form: z.literal('write'), lines: z.int(), accepted: z.array(z.string()) }),
  z.object({ form: z.literal('talk'), lines: z.int(), starter: z.string() }),
]);

export const blockSchema = z.discriminatedUnion('block', [
  z.object({ block: z.literal('heading'), level: z.union([z.literal(1), z.literal(2)]), text: z.string() }),
  z.object({ block: z.literal('text'), text: z.string(), style: z.enum(['body', 'dek', 'note']) }),
  /** Name and date lines: blanks to fill in. */
  z.object({ block: z.literal('blanks'), labels: z.array(z.string()) }),
  /** The brief above the questions: a headline and its key points, in two columns where they fit. */
  z.object({ block: z.literal('brief'), headline: z.string(), points: z.array(z.string()) }),
  /** A question with its room to answer; it never splits over pages. `showKey` marks what is right. */
  z.object({
    block: z.literal('question'),
    number: z.int(),
    stem: z.string(),
    points: z.nullable(z.string()),
    space: answerSpace,
    showKey: z.boolean(),
    explanation: z.string(),
  }),
  z.object({ block: z.literal('table'), head: z.array(z.string()), rows: z.array(z.array(z.string())) }),
]);
export type Block = z.infer<typeof blockSchema>;
export type BlockOf<B extends Block['block']> = Extract<Block, { block: B }>;

export const pageStyleSchema = z.object({
  paper: z.enum(['letter', 'a4']),
  /** Body text in points. */
  textSize: z.number(),
});

export const handoutSchema = z.object({
  title: z.string(),
  /** Left and right in the header of each page. */
  header: z.object({ left: z.string(), right: z.string() }),
  style: pageStyleSchema,
  /** The language of the text as a BCP 47 tag, for the spell checker of Word. */
  language: z.string(),
  blocks: z.array(blockSchema),
});
export type Handout = z.infer<typeof handoutSchema>;
