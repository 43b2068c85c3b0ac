/** The history of a topic's editing as it is kept on disk: every state, with the questions they share written once. */
import * as z from 'zod/mini';
import { type Question, questionSchema } from '../question/question';
import type { History } from './history';
import { type Topic, topicSchema } from './topic';

/** A state names its questions by their place among the pieces. */
const stateSchema = z.extend(topicSchema, { questions: z.array(z.int()) });

export const keptHistorySchema = z.object({
  version: z.literal(1),
  topicId: topicSchema.shape.id,
  /** Milliseconds since 1970. */
  keptAt: z.number(),
  pieces: z.array(questionSchema),
  states: z.array(stateSchema).check(z.minLength(1)),
  /** The place of the present among the states. */
  at: z.int(),
});
export type KeptHistory = z.infer<typeof keptHistorySchema>;

/** So many steps can be taken back after a restart; all of them before it. */
export const mostKept = 500;

export function packHistory({ past, present, future }: History<Topic>, now: number): KeptHistory {
  const before = past.slice(-mostKept);
  const after = future.slice(0, mostKept);
  const places = new Map<Question, number>();
  const placeOf = (question: Question): number => {
    const place = places.get(question) ?? places.size;
    places.set(question, place);
    return place;
  };
  const states = [...before, present, ...after].map((topic) => ({ ...topic, questions: topic.questions.map(placeOf) }));
  return { version: 1, topicId: present.id, keptAt: now, pieces: [...places.keys()], states, at: before.length };
}

/** Goes on from the topic as it is on disk, or null where it is none of the kept states. */
export function unpackHistory({ states, pieces, at }: KeptHistory, onDisk: Topic): History<Topic> | null {
  const topics = states.map((state) => ({
    ...state,
    questions: state.questions.flatMap((place) => pieces[place] ?? []),
  }));
  const now = same(topics[at], onDisk) ? at : topics.findLastIndex((topic) => same(topic, onDisk));
  if (now < 0) return null;
  return { past: topics.slice(0, now), present: onDisk, future: topics.slice(now + 1), mark: null };
}

/** When it was written, and in which order its fields stand, makes no topic another one. */
const same = (one: Topic | undefined, other: Topic): boolean => one !== undefined && facts(one) === facts(other);

const facts = (topic: Topic): string => JSON.stringify({ ...topic, changedAt: 0 }, fieldsInOrder);

const fieldsInOrder = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
