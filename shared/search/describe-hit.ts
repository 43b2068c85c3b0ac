/** What is shown of a document that was found: its title and another line with the words that are not in it. */
import type { KindName } from '../question/kinds';
import type { Hit } from './best-hits';
import { cutAround, markWords } from './mark-words';
import { readText } from './packed-texts';
import type { FoundQuestion, FoundTopic, Marked } from './query';
import { linesOf, questionIdsOf, topicIdsOf } from './segment';

/** Letters of a line that is shown beside the title. */
const longestLine = 140;

const anyLine = /[\n\f]/;

export interface Typed {
  words: readonly string[];
  forgiving: boolean;
}

export function describeTopic({ live, document }: Hit, typed: Typed): FoundTopic {
  const { columns, names } = live.segment;
  const topic = columns.topicOf[document] as number;
  const own = columns.documentStarts[topic] as number;
  const [headline = ''] = readText(linesOf(live.segment), own).split(anyLine, 1);
  return {
    libraryId: names.libraries[columns.library[topic] as number] ?? '',
    topicId: readText(topicIdsOf(live.segment), topic),
    headline,
    category: names.categories[columns.category[topic] as number] ?? '',
    date: dateOf(columns.day[topic] as number),
    ...markLines(readText(linesOf(live.segment), document).split(anyLine), typed),
  };
}

export function describeQuestion(hit: Hit, typed: Typed): FoundQuestion {
  const { live, document } = hit;
  const { columns, names } = live.segment;
  const use = live.uses[(live.used[document] as number) - 1];
  return {
    ...describeTopic(hit, typed),
    questionId: readText(questionIdsOf(live.segment), document),
    // Documents are made of checked questions alone.
    kind: names.kinds[columns.kind[document] as number] as KindName,
    level: names.levels[columns.level[document] as number] as FoundQuestion['level'],
    lacks: names.lacks[columns.lacks[document] as number] || null,
    lastUsed: use ?? null,
  };
}

function dateOf(day: number): string | null {
  if (day === 0) return null;
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function markLines([title = '', ...lines]: readonly string[], { words, forgiving }: Typed) {
  const marked = markWords(title, words, forgiving);
  const missing = words.filter((word) => !marked.met.has(word));
  return {
    title: { text: title, marks: marked.marks },
    line: missing.length === 0 ? null : bestLine(lines, missing, forgiving),
  };
}

/** The line that has the most of the words. */
function bestLine(lines: readonly string[], words: readonly string[], forgiving: boolean): Marked | null {
  let best: (Marked & { met: Set<string> }) | null = null;
  for (const line of lines) {
    const marked = markWords(line, words, forgiving);
    if (marked.met.size > (best?.met.size ?? 0)) best = marked;
  }
  return best && cutAround(best, longestLine);
}
