/** The changes a teacher makes to the lines of a pasted page: another role, another kind, joined or parted. */
import type { KindName } from '../question/kinds';
import { give } from './give-role';
import type { LineRole, PastedLine } from './pasted-line';

type Lines = readonly PastedLine[];

const change = (lines: Lines, number: number, to: (line: PastedLine) => PastedLine): PastedLine[] =>
  lines.map((line) => (line.number === number ? to(line) : line));

export const changeRole = (lines: Lines, number: number, role: LineRole): PastedLine[] =>
  change(lines, number, (line) =>
    line.role === role ? line : give(line, role === 'skipped' ? { role, reason: { code: 'byTeacher' } } : { role }),
  );

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
