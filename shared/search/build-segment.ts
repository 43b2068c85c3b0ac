/** Builds a piece of the index from topics. */
import type { Field, QuestionDocument, TopicDocument } from './document';
import { packTexts } from './packed-texts';
import { type Columns, flagLacksKey, flagTalk, linesEnd, namesIn, newNameLists, type Segment } from './segment';
import { wordsIn } from './words';

/** No more letters of each part are kept to be shown; all of them are searched. */
const mostKept = 2000;

interface Row {
  topic: number;
  place: number;
  questionId: string;
  lines: readonly string[];
  more: readonly string[];
  fields: readonly Field[];
  question: QuestionDocument | null;
}

export function buildSegment(topics: readonly TopicDocument[]): Segment {
  const lists = newNameLists();
  const rows = topics.flatMap(rowsOf);
  const questions = rows.map((row) => row.question);
  const tags = questions.map((question) => (question?.tags ?? []).map((tag) => lists.tags.numberOf(tag)));
  const packed = {
    questionIds: packTexts(rows.map((row) => row.questionId)),
    lines: packTexts(rows.map((row) => keptLines(row))),
    topicIds: packTexts(topics.map((topic) => topic.topicId)),
    stamps: packTexts(topics.map((topic) => topic.stamp)),
  };
  const columns: Columns = {
    topicOf: Uint32Array.from(rows, (row) => row.topic),
    place: Uint16Array.from(rows, (row) => row.place),
    kind: Uint8Array.from(questions, (question) => lists.kinds.numberOf(question?.kind ?? '')),
    level: Uint8Array.from(questions, (question) => lists.levels.numberOf(question?.level ?? '')),
    lacks: Uint8Array.from(questions, (question) => lists.lacks.numberOf(question?.lacks ?? '')),
    flags: Uint8Array.from(questions, flagsOf),
    tagStarts: startsOf(tags.map((one) => one.length)),
    tags: Uint16Array.from(tags.flat()),
    questionIds: packed.questionIds.bytes,
    questionIdStarts: packed.questionIds.starts,
    lines: packed.lines.bytes,
    lineStarts: packed.lines.starts,
    documentStarts: startsOf(topics.map((topic) => topic.questions.length + 1)),
    library: Uint16Array.from(topics, (topic) => lists.libraries.numberOf(topic.libraryId)),
    category: Uint16Array.from(topics, (topic) => lists.categories.numberOf(topic.category)),
    day: Uint32Array.from(topics, (topic) => Number(topic.date.replaceAll('-', '')) || 0),
    topicIds: packed.topicIds.bytes,
    topicIdStarts: packed.topicIds.starts,
    stamps: packed.stamps.bytes,
    stampStarts: packed.stamps.starts,
    ...indexWords(rows),
  };
  return { columns, names: namesIn(lists) };
}

function rowsOf(topic: TopicDocument, at: number): Row[] {
  const own: Row = {
    topic: at,
    place: 0,
    questionId: '',
    lines: topic.lines,
    more: [],
    fields: topic.fields,
    question: null,
  };
  const questions = topic.questions.map((question, n) => ({
    topic: at,
    place: n + 1,
    questionId: question.questionId,
    lines: question.lines,
    more: question.more,
    fields: question.fields,
    question,
  }));
  return [own, ...questions];
}

const keptLines = ({ lines, more }: Row): string =>
  `${lines.join('\n').slice(0, mostKept)}${linesEnd}${more.join('\n').slice(0, mostKept)}`;

const flagsOf = (question: QuestionDocument | null): number =>
  (question?.lacksKey ? flagLacksKey : 0) | (question?.isTalk ? flagTalk : 0);

export function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    starts[at + 1] = (starts[at] as number) + length;
  });
  return starts;
}

/** By number of a word, in the order the words came: the documents it is in. */
interface Found {
  words: string[];
  postings: number[][];
}

function indexWords(rows: readonly Row[]): Pick<Columns, 'letters' | 'letterStarts' | 'postingStarts' | 'postings'> {
  const { words, postings } = collectWords(rows);
  const order = words.map((_, at) => at).sort((a, b) => compare(words[a] as string, words[b] as string));
  const sorted = order.map((at) => words[at] as string);
  const letterStarts = startsOf(sorted.map((word) => word.length));
  const letters = new Uint16Array(letterStarts[sorted.length] as number);
  sorted.forEach((word, n) => {
    for (let at = 0; at < word.length; at++) letters[(letterStarts[n] as number) + at] = word.charCodeAt(at);
  });
  const postingStarts = startsOf(order.map((at) => (postings[at] as number[]).length));
  const all = new Uint32Array(postingStarts[order.length] as number);
  order.forEach((at, n) => {
    all.set(postings[at] as number[], postingStarts[n] as number);
  });
  return { letters, letterStarts, postingStarts, postings: all };
}

/** By the codes of the letters, as the comparison of strings does it. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function collectWords(rows: readonly Row[]): Found {
  const numbers = new Map<string, number>();
  const found: Found = { words: [], postings: [] };
  rows.forEach((row, document) => {
    for (const [word, weight] of weighWords(row.fields)) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = found.words.push(word) - 1;
        numbers.set(word, number);
        found.postings.push([]);
      }
      (found.postings[number] as number[]).push(((document << 8) | weight) >>> 0);
    }
  });
  return found;
}

/** Each word of a document with the weight of the best field it stands in, and a little for each other one. */
function weighWords(fields: readonly Field[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const field of fields) {
    for (const word of new Set(wordsIn(field.text).map((one) => one.word))) {
      const before = weights.get(word) ?? 0;
      const [more, less] = before > field.weight ? [before, field.weight] : [field.weight, before];
      weights.set(word, Math.min(255, more + (less >> 4)));
    }
  }
  return weights;
}
