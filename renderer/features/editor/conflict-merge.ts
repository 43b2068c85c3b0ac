/** Makes one topic of two versions, part by part as the teacher chose. */
import type { Topic } from '../../../shared/library/topic';

type ListName = 'keyPoints' | 'sources' | 'questions';

/** A part of a topic that can be taken from either version: a field, a thing of a list, or the order of the questions. */
export type Part =
  | { of: 'headline' | 'dek' | 'date' | 'category' | 'vocabulary' | 'order' }
  | { of: ListName; id: string };

export const partKey = (part: Part): string => ('id' in part ? `${part.of} ${part.id}` : part.of);

/** Everything is the teacher's own but these parts. */
export function mergeTopics(mine: Topic, theirs: Topic, fromTheirs: readonly Part[]): Topic {
  const merged = fromTheirs
    .filter(({ of }) => of !== 'order')
    .reduce((topic, part) => ('id' in part ? takeThing(topic, theirs, part) : takeField(topic, theirs, part)), mine);
  const isTheirOrder = fromTheirs.some(({ of }) => of === 'order');
  return withoutLooseEnds(
    isTheirOrder ? { ...merged, questions: inOrderOf(merged.questions, theirs.questions) } : merged,
  );
}

const takeField = (topic: Topic, theirs: Topic, { of }: Exclude<Part, { id: string }>): Topic =>
  of === 'order' ? topic : { ...topic, [of]: theirs[of] };

function takeThing(topic: Topic, theirs: Topic, { of, id }: Extract<Part, { id: string }>): Topic {
  const change = <Thing extends { id: string }>(own: readonly Thing[], other: readonly Thing[]): Thing[] => {
    const place = other.findIndex((one) => one.id === id);
    const taken = other[place];
    if (!taken) return own.filter((one) => one.id !== id);
    if (own.some((one) => one.id === id)) return own.map((one) => (one.id === id ? taken : one));
    // Behind the nearest one before it that is here too.
    const before = other.slice(0, place).findLast((one) => own.some((mine) => mine.id === one.id));
    const at = before ? own.findIndex((one) => one.id === before.id) + 1 : 0;
    return own.toSpliced(at, 0, taken);
  };
  if (of === 'keyPoints') return { ...topic, keyPoints: change(topic.keyPoints, theirs.keyPoints) };
  if (of === 'sources') return { ...topic, sources: change(topic.sources, theirs.sources) };
  return { ...topic, questions: change(topic.questions, theirs.questions) };
}

/** What the other version does not have keeps its place behind what stood before it. */
function inOrderOf<Thing extends { id: string }>(things: readonly Thing[], other: readonly Thing[]): Thing[] {
  const place = new Map(other.map(({ id }, at) => [id, at]));
  let last = -1;
  return things
    .map((thing) => {
      last = place.get(thing.id) ?? last;
      return { thing, at: last };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}

/** Nothing points to a source or a key point that was not taken along. */
function withoutLooseEnds(topic: Topic): Topic {
  const has = (things: readonly { id: string }[], id: string | null) =>
    id !== null && things.some((one) => one.id === id) ? id : null;
  return {
    ...topic,
    keyPoints: topic.keyPoints.map((point) => ({ ...point, sourceId: has(topic.sources, point.sourceId) })),
    questions: topic.questions.map((one) => ({ ...one, grounds: has(topic.keyPoints, one.grounds) })),
  };
}
