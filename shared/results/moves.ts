/** What changed between the first and the second vote on a question, student by student. */
import { picksOne } from './given-in-vote';
import type { QuestionTally, SessionTally } from './tally';

export interface Move {
  student: number;
  /** The option of each vote, or -1 for a blank. */
  from: number;
  to: number;
  wasRight: boolean;
  isRight: boolean;
}

export interface Moves {
  toRight: number;
  away: number;
  /** Only those who answered both times and answered otherwise the second time. */
  moves: Move[];
}

export function movesOf(tally: SessionTally, one: QuestionTally): Moves | null {
  const [first, second] = tally.record.questions[one.index]?.votes ?? [];
  if (!first || !second || one.first === null) return null;
  const moves = tally.record.studentIds.flatMap((_, student): Move[] => {
    const from = first.chosen[student] ?? -1;
    const to = second.chosen[student] ?? -1;
    const wasRight = first.right[student] === 1;
    const isRight = second.right[student] === 1;
    const same = picksOne(one.question) ? from === to : wasRight === isRight;
    return from < 0 || to < 0 || same ? [] : [{ student, from, to, wasRight, isRight }];
  });
  return {
    toRight: moves.filter((move) => !move.wasRight && move.isRight).length,
    away: moves.filter((move) => move.wasRight && !move.isRight).length,
    moves,
  };
}
