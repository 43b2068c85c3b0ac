/** The best of many documents, without sorting them all: by score, then the newest topic, then the order in it. */
import type { LiveSegment } from './live-segment';

export interface Hit {
  live: LiveSegment;
  document: number;
}

/** Below 0 where a comes first. */
function compare(a: Hit, b: Hit): number {
  return (
    (b.live.total[b.document] as number) - (a.live.total[a.document] as number) ||
    dayOf(b) - dayOf(a) ||
    topicOrder(a, b)
  );
}

const topicOf = ({ live, document }: Hit): number => live.segment.columns.topicOf[document] as number;
const dayOf = (hit: Hit): number => hit.live.segment.columns.day[topicOf(hit)] as number;

/** Topics of one day by their ids, whichever piece they are in, so that a later start gives the same order. */
function topicOrder(a: Hit, b: Hit): number {
  if (a.live === b.live && topicOf(a) === topicOf(b)) return a.document - b.document;
  return compareBytes(idOf(a), idOf(b)) || a.document - b.document;
}

function idOf({ live, document }: Hit): Uint8Array {
  const { topicIds, topicIdStarts, topicOf } = live.segment.columns;
  const topic = topicOf[document] as number;
  return topicIds.subarray(topicIdStarts[topic], topicIdStarts[topic + 1]);
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) {
    const difference = (a[at] as number) - (b[at] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The best `most`, in order: a heap whose root is the worst that is still kept. */
export function bestHits(parts: readonly { live: LiveSegment; documents: Uint32Array }[], most: number): Hit[] {
  const heap: Hit[] = [];
  if (most === 0) return heap;
  for (const { live, documents } of parts) {
    const { total, segment } = live;
    const { topicOf, day } = segment.columns;
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] as number;
      if (heap.length < most) {
        heap.push({ live, document });
        rise(heap);
        continue;
      }
      // Nearly all are worse than the worst that is kept, and seen to be without a look at their topics' ids.
      const worst = heap[0] as Hit;
      const less = (total[document] as number) - (worst.live.total[worst.document] as number);
      if (less < 0 || (less === 0 && (day[topicOf[document] as number] as number) < dayOf(worst))) continue;
      const hit = { live, document };
      if (compare(hit, worst) >= 0) continue;
      heap[0] = hit;
      sink(heap);
    }
  }
  return heap.sort(compare);
}

function rise(heap: Hit[]): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (compare(heap[at] as Hit, heap[parent] as Hit) <= 0) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function sink(heap: Hit[]): void {
  let at = 0;
  for (;;) {
    const left = at * 2 + 1;
    if (left >= heap.length) return;
    const right = left + 1;
    const worse = right < heap.length && compare(heap[right] as Hit, heap[left] as Hit) > 0 ? right : left;
    if (compare(heap[worse] as Hit, heap[at] as Hit) <= 0) return;
    swap(heap, at, worse);
    at = worse;
  }
}

function swap(heap: Hit[], a: number, b: number): void {
  const kept = heap[a] as Hit;
  heap[a] = heap[b] as Hit;
  heap[b] = kept;
}
