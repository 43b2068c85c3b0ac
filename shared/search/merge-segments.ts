/** Makes one piece of the index from several, leaving out what no longer holds. */
import { startsOf } from './build-segment';
import type { LiveSegment } from './live-segment';
import { type Kept, mergeWords } from './merge-words';
import { type PackedTexts, repackTexts } from './packed-texts';
import {
  type Columns,
  linesOf,
  type NameLists,
  namesIn,
  newNameLists,
  questionIdsOf,
  type Segment,
  stampsOf,
  topicIdsOf,
} from './segment';

export function mergeSegments(lives: readonly LiveSegment[]): Segment {
  const kept = lives.map(keptOf);
  const lists = newNameLists();
  const packed = {
    questionIds: textsOf(kept, 'documents', questionIdsOf),
    lines: textsOf(kept, 'documents', linesOf),
    topicIds: textsOf(kept, 'topics', topicIdsOf),
    stamps: textsOf(kept, 'topics', stampsOf),
  };
  const topics = kept.reduce((sum, part) => sum + part.topics.length, 0);
  const documents = kept.reduce((sum, part) => sum + part.documents.length, 0);
  const columns: Columns = {
    topicOf: new Uint32Array(documents),
    place: new Uint16Array(documents),
    kind: new Uint8Array(documents),
    level: new Uint8Array(documents),
    lacks: new Uint8Array(documents),
    flags: new Uint8Array(documents),
    ...mergeTags(kept, lists),
    questionIds: packed.questionIds.bytes,
    questionIdStarts: packed.questionIds.starts,
    lines: packed.lines.bytes,
    lineStarts: packed.lines.starts,
    documentStarts: new Uint32Array(topics + 1),
    library: new Uint16Array(topics),
    category: new Uint16Array(topics),
    day: new Uint32Array(topics),
    topicIds: packed.topicIds.bytes,
    topicIdStarts: packed.topicIds.starts,
    stamps: packed.stamps.bytes,
    stampStarts: packed.stamps.starts,
    ...mergeWords(kept),
  };
  let [topic, document] = [0, 0];
  for (const part of kept) {
    copyTopics(part, columns, lists, topic, document);
    copyDocuments(part, columns, lists, topic, document);
    topic += part.topics.length;
    document += part.documents.length;
  }
  columns.documentStarts[topics] = documents;
  return { columns, names: namesIn(lists) };
}

function keptOf({ segment, alive, topics }: LiveSegment): Kept {
  const { topicOf } = segment.columns;
  const held = new Set(topics.values());
  const documents: number[] = [];
  topicOf.forEach((topic, document) => {
    if (alive[document] === 1 && held.has(topic)) documents.push(document);
  });
  return { segment, topics: Uint32Array.from(held).sort(), documents: Uint32Array.from(documents) };
}

function textsOf(kept: readonly Kept[], which: 'topics' | 'documents', texts: (segment: Segment) => PackedTexts) {
  return repackTexts(kept.map((part) => ({ from: texts(part.segment), which: part[which] })));
}

function mergeTags(kept: readonly Kept[], lists: NameLists): Pick<Columns, 'tagStarts' | 'tags'> {
  const tags = kept.flatMap(({ segment: { columns, names }, documents }) =>
    Array.from(documents, (document) =>
      Array.from(columns.tags.subarray(columns.tagStarts[document], columns.tagStarts[document + 1]), (tag) =>
        lists.tags.numberOf(names.tags[tag] ?? ''),
      ),
    ),
  );
  return { tagStarts: startsOf(tags.map((one) => one.length)), tags: Uint16Array.from(tags.flat()) };
}

function copyTopics(part: Kept, to: Columns, lists: NameLists, firstTopic: number, firstDocument: number): void {
  const { columns, names } = part.segment;
  let document = firstDocument;
  part.topics.forEach((topic, n) => {
    const at = firstTopic + n;
    to.documentStarts[at] = document;
    document += (columns.documentStarts[topic + 1] as number) - (columns.documentStarts[topic] as number);
    to.library[at] = lists.libraries.numberOf(names.libraries[columns.library[topic] as number] ?? '');
    to.category[at] = lists.categories.numberOf(names.categories[columns.category[topic] as number] ?? '');
    to.day[at] = columns.day[topic] as number;
  });
}

function copyDocuments(part: Kept, to: Columns, lists: NameLists, firstTopic: number, firstDocument: number): void {
  const { columns, names } = part.segment;
  let topic = firstTopic - 1;
  part.documents.forEach((document, n) => {
    const at = firstDocument + n;
    if (columns.place[document] === 0) topic++;
    to.topicOf[at] = topic;
    to.place[at] = columns.place[document] as number;
    to.kind[at] = lists.kinds.numberOf(names.kinds[columns.kind[document] as number] ?? '');
    to.level[at] = lists.levels.numberOf(names.levels[columns.level[document] as number] ?? '');
    to.lacks[at] = lists.lacks.numberOf(names.lacks[columns.lacks[document] as number] ?? '');
    to.flags[at] = columns.flags[document] as number;
  });
}
