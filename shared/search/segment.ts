/** A piece of the index that never changes: documents, their words and where each word is found, all in typed arrays. */
import type { PackedTexts } from './packed-texts';

/** Every typed array of a piece; the buffer on disk holds them in this order. */
export const columnTypes = {
  /** By document: a topic, or the question that stands at `place` (from 1) in it. */
  topicOf: Uint32Array,
  place: Uint16Array,
  kind: Uint8Array,
  level: Uint8Array,
  lacks: Uint8Array,
  flags: Uint8Array,
  tagStarts: Uint32Array,
  tags: Uint16Array,
  questionIds: Uint8Array,
  questionIdStarts: Uint32Array,
  lines: Uint8Array,
  lineStarts: Uint32Array,
  /** By topic; the documents of a topic stand together, the topic's own first. */
  documentStarts: Uint32Array,
  library: Uint16Array,
  category: Uint16Array,
  /** YYYYMMDD, or 0 for none. */
  day: Uint32Array,
  topicIds: Uint8Array,
  topicIdStarts: Uint32Array,
  stamps: Uint8Array,
  stampStarts: Uint32Array,
  /** By word, in the order of their letters' codes. */
  letters: Uint16Array,
  letterStarts: Uint32Array,
  postingStarts: Uint32Array,
  /** The document in the upper 24 bits, the weight of the word there in the lower 8; by document. */
  postings: Uint32Array,
} as const;

export type ColumnName = keyof typeof columnTypes;
type ArrayOf<C> = C extends Uint8ArrayConstructor
  ? Uint8Array
  : C extends Uint16ArrayConstructor
    ? Uint16Array
    : Uint32Array;
export type Columns = { [K in ColumnName]: ArrayOf<(typeof columnTypes)[K]> };

/** What the small numbers in the columns stand for; the first of kinds, levels, lacks and categories is the empty one. */
export interface Names {
  libraries: string[];
  categories: string[];
  kinds: string[];
  levels: string[];
  lacks: string[];
  tags: string[];
}
export const nameLists = ['libraries', 'categories', 'kinds', 'levels', 'lacks', 'tags'] as const;

export interface Segment {
  columns: Columns;
  names: Names;
}

export const flagLacksKey = 1;
export const flagTalk = 2;
/** Stands between the stem with its answers, a line each, and the lines of what else was said. */
export const linesEnd = '\f';

export const documentsIn = ({ columns }: Segment): number => columns.topicOf.length;
export const topicsIn = ({ columns }: Segment): number => columns.library.length;
export const wordsInSegment = ({ columns }: Segment): number => columns.postingStarts.length - 1;

export const questionIdsOf = ({ columns }: Segment): PackedTexts => ({
  bytes: columns.questionIds,
  starts: columns.questionIdStarts,
});
export const linesOf = ({ columns }: Segment): PackedTexts => ({ bytes: columns.lines, starts: columns.lineStarts });
export const topicIdsOf = ({ columns }: Segment): PackedTexts => ({
  bytes: columns.topicIds,
  starts: columns.topicIdStarts,
});
export const stampsOf = ({ columns }: Segment): PackedTexts => ({ bytes: columns.stamps, starts: columns.stampStarts });

/** Gives each name its number, the same each time it comes. */
export class NameList {
  readonly names: string[];
  private readonly numbers: Map<string, number>;

  constructor(first: readonly string[] = []) {
    this.names = [...first];
    this.numbers = new Map(first.map((name, at) => [name, at]));
  }

  numberOf(name: string): number {
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.names.push(name) - 1;
      this.numbers.set(name, number);
    }
    return number;
  }
}

export type NameLists = { [K in keyof Names]: NameList };
export const newNameLists = (): NameLists => ({
  libraries: new NameList(),
  categories: new NameList(['']),
  kinds: new NameList(['']),
  levels: new NameList(['']),
  lacks: new NameList(['']),
  tags: new NameList(),
});
export const namesIn = (lists: NameLists): Names =>
  Object.fromEntries(nameLists.map((list) => [list, lists[list].names])) as unknown as Names;
