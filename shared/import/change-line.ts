/** The changes a teacher makes to the lines of a pasted page: another role, another kind, joined or parted. */
import type { KindName } from '../question/kinds';
import { give } from './give-role';
import type { LineRole, PastedLine } from './pasted-line';

type Lines = readonly PastedLine[];

const change = (lines: Lines, number: number, to: (line: PastedLine) => PastedLine): PastedLine[] =>
  lines.map((line) => (line.number === number ? to(line) : line));

/** Of these a topic has one, so the line that had the role before gives way. */
const single: readonly LineRole[] = ['date', 'headline', 'dek', 'category'];

const leftOut = (line: PastedLine): PastedLine => give(line, { role: 'skipped', reason: { code: 'byTeacher' } });

export function changeRole(lines: Lines, number: number, role: LineRole): PastedLine[] {
  const chosen = lines.find((line) => line.number === number);
  if (!chosen || chosen.role === role) return [...lines];
  if (isPieceOf(lines, chosen, role)) return change(lines, number, (line) => ({ ...line, role }));
  const changed = role === 'skipped' ? leftOut(chosen) : give(chosen, { role });
  return lines.map((line) => {
    if (line.number === number) return changed;
    return single.includes(role) && line.role === role ? leftOut(line) : line;
  });
}

/** Whether the line was joined with a neighbor that has the role. */
function isPieceOf(lines: Lines, line: PastedLine, role: LineRole): boolean {
  const at = lines.indexOf(line);
  if (line.continues === undefined || role === 'skipped') return false;
  return lines[line.continues === 'above' ? at - 1 : at + 1]?.role === role;
}

/** `to` is null for a line that stands by itself. */
export const joinLine = (lines: Lines, number: number, to: 'above' | 'below' | null): PastedLine[] =>
  change(lines, number, (line) => ({
    ...give(line, { role: line.role, ...(to === null ? {} : { continues: to }) }),
    ...(line.kind === undefined ? {} : { kind: line.kind }),
    ...(line.reason === undefined ? {} : { reason: line.reason }),
  }));

/** The kind of the question that begins on this line. */
export const changeKind = (lines: Lines, number: number, kind: KindName): PastedLine[] =>
  change(lines, number, (line) => ({ ...line, kind }));
