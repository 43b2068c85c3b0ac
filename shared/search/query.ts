/** What a search asks and what it answers; a query with a name is a smart list. */
import * as z from 'zod/mini';
import { idSchema } from '../library/id';
import { kindNames } from '../question/kinds';
import { levels } from '../question/question-body';

const names = z._default(z.array(z.string()), []);

/** Within a list any one fits; an empty list fits all. What is not a list must hold where it is asked for. */
export const filtersSchema = z.object({
  libraries: names,
  categories: names,
  kinds: names,
  levels: names,
  tags: names,
  /** One topic alone. */
  topic: z._default(z.nullable(z.object({ libraryId: z.string(), topicId: z.string() })), null),
  ready: z._default(z.boolean(), false),
  withoutKey: z._default(z.boolean(), false),
  neverUsed: z._default(z.boolean(), false),
  /** The class that a question was asked in last. */
  lastUsedWith: z._default(z.nullable(z.string()), null),
});
export type Filters = z.infer<typeof filtersSchema>;
export const noFilters: Filters = {
  libraries: [],
  categories: [],
  kinds: [],
  levels: [],
  tags: [],
  topic: null,
  ready: false,
  withoutKey: false,
  neverUsed: false,
  lastUsedWith: null,
};

export const querySchema = z.object({
  words: z.string().check(z.maxLength(500)),
  filters: z._default(filtersSchema, noFilters),
});
export type Query = z.infer<typeof querySchema>;

export const smartListSchema = z.object({
  id: idSchema,
  name: z.string().check(z.maxLength(200)),
  query: querySchema,
});
export type SmartList = z.infer<typeof smartListSchema>;

/** Places in a text: from (included), to (not included). */
const spanSchema = z.tuple([z.int(), z.int()]);
export type Span = z.infer<typeof spanSchema>;

const markedSchema = z.object({ text: z.string(), marks: z.array(spanSchema) });
export type Marked = z.infer<typeof markedSchema>;

const foundTopicSchema = z.object({
  libraryId: z.string(),
  topicId: z.string(),
  headline: z.string(),
  category: z.string(),
  /** YYYY-MM-DD, or null. */
  date: z.nullable(z.string()),
  /** The headline, or the stem of a question. */
  title: markedSchema,
  /** Another line in which words were found that are not in the title. */
  line: z.nullable(markedSchema),
});

const foundQuestionSchema = z.extend(foundTopicSchema, {
  questionId: z.string(),
  kind: z.enum(kindNames),
  level: z.enum(levels),
  /** The code of the first warning that keeps it from being ready, or null. */
  lacks: z.nullable(z.string()),
  lastUsed: z.nullable(z.object({ classId: z.nullable(z.string()), at: z.number() })),
});
export type FoundTopic = z.infer<typeof foundTopicSchema>;
export type FoundQuestion = z.infer<typeof foundQuestionSchema>;

const countsSchema = z.array(z.object({ name: z.string(), count: z.int() }));
/** How many questions would be found with one more choice in a group, by the names of the group. */
export const choicesSchema = z.object({
  libraries: countsSchema,
  categories: countsSchema,
  kinds: countsSchema,
  levels: countsSchema,
  tags: countsSchema,
  ready: z.int(),
  withoutKey: z.int(),
  neverUsed: z.int(),
  lastUsedWith: countsSchema,
});
export type Choices = z.infer<typeof choicesSchema>;

export const foundSchema = z.object({
  topics: z.object({ total: z.int(), hits: z.array(foundTopicSchema) }),
  questions: z.object({ total: z.int(), hits: z.array(foundQuestionSchema) }),
});
export type Found = z.infer<typeof foundSchema>;

/** How many hits of each sort are wanted. */
export const mostSchema = z.object({
  topics: z.int().check(z.gte(0), z.lte(1000)),
  questions: z.int().check(z.gte(0), z.lte(1000)),
});
export type Most = z.infer<typeof mostSchema>;
