/** "Draw 5 for me": a fair choice among the ready questions; the same wish and seed give the same questions. */
import type { Question } from '../question/question';
import { levels } from '../question/question-body';
import { shuffle } from '../shuffle';

/** A question that may go into a set, with where it stands. */
export interface Candidate {
  libraryId: string;
  topicId: string;
  headline: string;
  question: Question;
}

/** What a draw has to know of a question. */
export interface Drawable {
  topicId: string;
  isReady: boolean;
  /** Whether it is a discussion. */
  isTalk: boolean;
  level: string;
}

export interface DrawWish {
  count: number;
  /** Take from as many topics as there are before taking a second from one. */
  spreadOverTopics: boolean;
  easyToHard: boolean;
  /** Let one of them be a discussion; otherwise none is. */
  oneDiscussion: boolean;
}

/** At most `count` candidates; fewer when there are not as many that are ready. `seed` is any 32-bit integer. */
export function drawQuestions<D extends Drawable>(candidates: readonly D[], wish: DrawWish, seed: number): D[] {
  const shuffled = shuffle(
    candidates.filter((candidate) => candidate.isReady),
    seed,
  );
  const talks = shuffled.filter((candidate) => candidate.isTalk).slice(0, wish.oneDiscussion ? 1 : 0);
  const asked = shuffled.filter((candidate) => !candidate.isTalk);
  const ordered = wish.spreadOverTopics ? roundByRound(asked) : asked;
  const drawn = ordered.slice(0, Math.max(0, wish.count - talks.length));
  if (wish.easyToHard) drawn.sort((a, b) => rank(a) - rank(b));
  return [...drawn, ...talks].slice(0, wish.count);
}

const ranks: readonly string[] = levels;
const rank = ({ level }: Drawable): number => ranks.indexOf(level);

/** The first of each topic, then the second of each, and so on. */
function roundByRound<D extends Drawable>(candidates: readonly D[]): D[] {
  const taken = new Map<string, number>();
  const withRound = candidates.map((candidate) => {
    const round = taken.get(candidate.topicId) ?? 0;
    taken.set(candidate.topicId, round + 1);
    return { candidate, round };
  });
  return withRound.sort((a, b) => a.round - b.round).map(({ candidate }) => candidate);
}
