/** What a student is called in the results: by name, or by seat while names are hidden. */
import type { SchoolClass, Student } from '../../../shared/library/school-class';
import type { results } from '../../../shared/messages/results';
import type { SessionRecord } from '../../../shared/results/session-record';

export interface People {
  /** By the student's place in the record, from 0. */
  name(student: number): string;
  /** Which of two comes first in the alphabet, or by seat while names are hidden. */
  compare(a: number, b: number): number;
}

/** Names live in the class file, those of guests (by id) beside their session; whoever is in neither is known by the seat. */
export function peopleOf(
  record: SessionRecord,
  classes: readonly SchoolClass[],
  hidden: boolean,
  words: typeof results,
  guests: Readonly<Record<string, string>> = {},
): People {
  const known = new Map<string, Student>();
  for (const { id, students } of classes) {
    for (const student of students) if (id === record.classId || !known.has(student.id)) known.set(student.id, student);
  }
  const names = record.studentIds.map((id, at) => {
    const student = known.get(id);
    if (hidden) return words.seatNumber(student?.number ?? at + 1);
    return student?.name.trim() || guests[id] || words.studentNumber(student?.number ?? at + 1);
  });
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const name = (student: number): string => names[student] ?? words.studentNumber(student + 1);
  return { name, compare: (a, b) => compare(name(a), name(b)) || a - b };
}
