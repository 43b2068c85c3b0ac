/** What can be done to a class and its roster; each step gives a new class. */
import type { SchoolClass, Student } from '../../../shared/library/school-class';

/** After the highest number so far. */
export const nextNumber = ({ students }: SchoolClass): number =>
  students.reduce((highest, student) => Math.max(highest, student.number), 0) + 1;

/** `ids` are fresh, one for each name; the same name twice is two students. */
export function withStudents(to: SchoolClass, names: readonly string[], ids: readonly string[]): SchoolClass {
  const first = nextNumber(to);
  const added = names.map((name, n) => ({ id: ids[n] ?? '', name, number: first + n }));
  return { ...to, students: [...to.students, ...added] };
}

export function changeStudent(to: SchoolClass, id: string, change: Partial<Omit<Student, 'id'>>): SchoolClass {
  return { ...to, students: to.students.map((student) => (student.id === id ? { ...student, ...change } : student)) };
}

export function withoutStudent(to: SchoolClass, id: string): SchoolClass {
  return { ...to, students: to.students.filter((student) => student.id !== id) };
}

/** Brings a removed student back to her place; somebody who is there already stays alone. */
export function putBack(to: SchoolClass, student: Student, at: number): SchoolClass {
  const isThere = to.students.some((one) => one.id === student.id);
  return isThere ? to : { ...to, students: to.students.toSpliced(at, 0, student) };
}

/** The first number that more than one student has, or null. */
export function sharedNumber({ students }: SchoolClass): number | null {
  const seen = new Set<number>();
  for (const { number } of students) {
    if (seen.has(number)) return number;
    seen.add(number);
  }
  return null;
}
