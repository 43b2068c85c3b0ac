/** A handout as blocks: what a layout makes, the preview shows, and Word and PDF print. */
import * as z from 'zod/mini';

const printedOption = z.object({
  letter: z.string(),
  text: z.string(),
  /** Marked on the paper as right: in keys only. */
  right: z.boolean(),
});

/** Texts are markup. What is right is empty in every worksheet. */
const answerSpace = z.discriminatedUnion('form', [
  z.object({
    form: z.literal('choose'),
    options: z.array(printedOption),
    columns: z.union([z.literal(1), z.literal(2)]),
    /** Several may be picked, or none is right as in a poll: the letters stand in boxes. */
    boxes: z.boolean(),
  }),
  /** A row of boxes from one end to the other, as for a poll on a scale. */
  z.object({ form: z.literal('scale'), options: z.array(z.string()) }),
  z.object({ form: z.literal('write'), lines: z.int() }),
  z.object({ form: z.literal('number'), unit: z.string() }),
  z.object({
    form: z.literal('match'),
    /** `answer` is the letter of the right side. */
    lefts: z.array(z.object({ text: z.string(), answer: z.string() })),
    rights: z.array(z.object({ letter: z.string(), text: z.string() })),
  }),
  /** `place` is the number of the item in the right order. */
  z.object({ form: z.literal('order'), items: z.array(z.object({ text: z.string(), place: z.string() })) }),
  /** The gaps stand in the stem; here is what one can be filled with, for those that have a choice; a gap alone has no number. */
  z.object({
    form: z.literal('gaps'),
    choices: z.array(z.object({ number: z.nullable(z.int()), options: z.array(z.string()) })),
  }),
  z.object({ form: z.literal('talk'), lines: z.int(), starter: z.string() }),
]);

const blockSchema = z.discriminatedUnion('block', [
  z.object({ block: z.literal('heading'), level: z.union([z.literal(1), z.literal(2)]), text: z.string() }),
  z.object({ block: z.literal('text'), text: z.string(), style: z.enum(['body', 'dek', 'note']) }),
  /** Name and date lines: blanks to fill in, the first one the widest. */
  z.object({ block: z.literal('blanks'), labels: z.array(z.string()) }),
  /** The brief above the questions: a headline and its key points in markup, in two columns where they fit. */
  z.object({ block: z.literal('brief'), headline: z.string(), points: z.array(z.string()) }),
  /** A question with its room to answer; it never splits over pages. Stem and explanation are markup. A worksheet carries no key at all. */
  z.object({
    block: z.literal('question'),
    number: z.int(),
    stem: z.string(),
    picture: z.nullable(z.object({ media: z.string(), description: z.string() })),
    points: z.nullable(z.string()),
    /** How it is answered, where the room alone does not say so. */
    hint: z.string(),
    space: answerSpace,
    /** Markup, both. */
    key: z.nullable(z.object({ answer: z.string(), explanation: z.string() })),
  }),
  /** `shares` is how wide each column is beside the others. */
  z.object({
    block: z.literal('table'),
    shares: z.array(z.number()),
    head: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
]);
export type Block = z.infer<typeof blockSchema>;
export type BlockOf<B extends Block['block']> = Extract<Block, { block: B }>;
export type AnswerSpace = z.infer<typeof answerSpace>;

/** The texts of a block that are markup. */
export function markupOf(block: Block): string[] {
  if (block.block === 'brief') return block.points;
  if (block.block !== 'question') return [];
  const { stem, space, key } = block;
  return [stem, ...markupInSpace(space), key?.answer ?? '', key?.explanation ?? ''];
}

function markupInSpace(space: AnswerSpace): string[] {
  switch (space.form) {
    case 'choose':
      return space.options.map(({ text }) => text);
    case 'scale':
      return space.options;
    case 'match':
      return [...space.lefts, ...space.rights].map(({ text }) => text);
    case 'order':
      return space.items.map(({ text }) => text);
    case 'gaps':
      return space.choices.flatMap(({ options }) => options);
    case 'write':
    case 'number':
    case 'talk':
      return [];
  }
}

const pageStyleSchema = z.object({
  paper: z.enum(['letter', 'a4']),
  /** Body text in points. */
  textSize: z.number(),
});
export type PageStyle = z.infer<typeof pageStyleSchema>;
export type PaperName = PageStyle['paper'];

export const handoutSchema = z.object({
  title: z.string(),
  /** Left and right at the top of each page; the first page has its title instead of the left one. */
  header: z.object({ left: z.string(), right: z.string() }),
  /** `page` holds {1} for the page's number and {2} for how many there are. */
  footer: z.object({ left: z.string(), page: z.string() }),
  style: pageStyleSchema,
  /** The language of the text as a BCP 47 tag, for the spell checker of Word. */
  language: z.string(),
  blocks: z.array(blockSchema),
});
export type Handout = z.infer<typeof handoutSchema>;
