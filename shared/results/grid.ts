/** The grid of students by questions: what each gave in the first vote, and each student's score. */
import { isPoll } from '../live/is-poll';
import { optionsOf, textOf } from './given-in-vote';
import type { SessionTally } from './tally';

/** What one student gave; null for a blank, and nameless for a poll, of which nobody knows who gave what. Options by their indexes, or else markup, which is empty where the words were not noted. */
export type Cell = { mark: 'right' | 'other' | 'unmarked' | 'nameless'; options: number[]; text: string } | null;

export interface GridRow {
  /** The place of the student in the record, from 0. */
  student: number;
  studentId: string;
  /** By question, in the order of the tally. */
  cells: Cell[];
  /** Null for a student who gave no answer at all. */
  score: number | null;
}

export interface Grid {
  rows: GridRow[];
  /** The questions that students can score on: marked, and answered by students and not by hands alone. */
  scoredQuestions: number;
}

function cellOf(tally: SessionTally, at: number, student: number): Cell {
  const counted = tally.questions[at];
  const vote = counted && tally.record.questions[counted.index]?.votes[0];
  const chosen = vote?.chosen[student] ?? -1;
  if (counted && isPoll(counted.question)) return { mark: 'nameless', options: [], text: '' };
  if (!counted || !vote || chosen < 0) return null;
  const mark = counted.first === null ? 'unmarked' : vote.right[student] === 1 ? 'right' : 'other';
  return { mark, options: optionsOf(counted.question, vote, chosen), text: textOf(vote, chosen) };
}

export function gridOf(tally: SessionTally): Grid {
  const scored = tally.questions.filter(
    ({ first, votes }) => first !== null && (votes[0]?.answeredByStudents ?? 0) > 0,
  );
  const rows = tally.record.studentIds.map((studentId, student): GridRow => {
    const cells = tally.questions.map((_, at) => cellOf(tally, at, student));
    const score = tally.tookPart[student] ? cells.filter((cell) => cell?.mark === 'right').length : null;
    return { student, studentId, cells, score };
  });
  return { rows, scoredQuestions: scored.length };
}

export type GridOrder = { by: 'score' } | { by: 'name' } | { by: 'question'; at: number };

const markRank = { right: 0, other: 1, unmarked: 1, nameless: 2 };
const cellRank = (cell: Cell | undefined): number => (cell ? markRank[cell.mark] : 2);

/** Best score first, or by name, or who was right on one question first; what is equal goes by name, the absent last. */
export function sortRows(
  rows: readonly GridRow[],
  order: GridOrder,
  byName: (a: GridRow, b: GridRow) => number,
): GridRow[] {
  return rows.toSorted((a, b) => {
    if (order.by === 'name') return byName(a, b);
    const byScore = (b.score ?? -1) - (a.score ?? -1);
    if (order.by === 'score') return byScore || byName(a, b);
    return cellRank(a.cells[order.at]) - cellRank(b.cells[order.at]) || byScore || byName(a, b);
  });
}
