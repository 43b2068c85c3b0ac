/** Answers what is asked of the index: what is found, a draw from it, and which questions are there twice. */
import { drawQuestions } from '../library/draw-questions';
import type { Asks, QuestionRef } from './ask';
import type { Hit } from './best-hits';
import { type Double, findDoubles, type Stem } from './doubles';
import { topicKey } from './live-segment';
import { readText } from './packed-texts';
import { noFilters } from './query';
import type { SearchIndex } from './search-index';
import { flagTalk, linesEnd, linesOf, questionIdsOf, topicIdsOf } from './segment';

/** So many groups of doubles are shown; the rest come up when these are dealt with. */
const mostGroups = 200;
/** Questions read between two rests. */
const atOnce = 2000;

export function refOf({ live: { segment }, document }: Hit): QuestionRef {
  const { columns, names } = segment;
  const topic = columns.topicOf[document] as number;
  return {
    libraryId: names.libraries[columns.library[topic] as number] ?? '',
    topicId: readText(topicIdsOf(segment), topic),
    questionId: readText(questionIdsOf(segment), document),
  };
}

const keyOf = ({ libraryId, topicId, questionId }: QuestionRef): string =>
  topicKey(libraryId, topicKey(topicId, questionId));

export function drawFrom(index: SearchIndex, { query, wish, seed, except }: Asks['draw']['ask']): QuestionRef[] {
  const taken = new Set(except.map(keyOf));
  const candidates = index.findAll(query).map((hit) => {
    const { columns, names } = hit.live.segment;
    return {
      ...refOf(hit),
      isReady: columns.lacks[hit.document] === 0,
      isTalk: ((columns.flags[hit.document] as number) & flagTalk) !== 0,
      level: names.levels[columns.level[hit.document] as number] ?? '',
    };
  });
  const free = candidates.filter((candidate) => !taken.has(keyOf(candidate)));
  return drawQuestions(free, wish, seed).map(({ libraryId, topicId, questionId }) => ({
    libraryId,
    topicId,
    questionId,
  }));
}

/** Rests often: see findDoubles. */
export function* doublesIn(index: SearchIndex): Generator<void, Asks['doubles']['reply']> {
  const hits = index.findAll({ words: '', filters: noFilters });
  yield;
  const texts: Stem[] = [];
  for (const hit of hits) {
    const [text = '', ...answers] = linesBeforeEnd(hit);
    texts.push({ text, answers: answers.sort().join('\n') });
    if (texts.length % atOnce === 0) yield;
  }
  const groups = yield* findDoubles(texts);
  return {
    total: groups.length,
    groups: groups.slice(0, mostGroups).map(({ same, members }) => ({
      same,
      questions: members.flatMap((at) => hits[at] ?? []).map(doubleOf),
    })),
  };
}

const linesBeforeEnd = ({ live, document }: Hit): string[] =>
  (readText(linesOf(live.segment), document).split(linesEnd)[0] ?? '').split('\n');

function doubleOf(hit: Hit): Double {
  const { columns, names } = hit.live.segment;
  const own = columns.documentStarts[columns.topicOf[hit.document] as number] as number;
  const [stem = '', ...answers] = linesBeforeEnd(hit);
  return {
    ...refOf(hit),
    headline: linesBeforeEnd({ live: hit.live, document: own })[0] ?? '',
    stem,
    answers,
    kind: names.kinds[columns.kind[hit.document] as number] ?? '',
  };
}
