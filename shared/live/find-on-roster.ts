/** Finds the place on the roster that a student means, by name or by number, without ever showing the roster. */
import type { Student } from '../library/school-class';

export type FoundOnRoster = { found: 'one'; student: Student } | { found: 'none' | 'several' };

/** "Ruiz, Ana" and "ana ruiz" are the same; accents count, so that Pia and Pía stay two. */
export function findOnRoster(students: readonly Student[], typed: string): FoundOnRoster {
  const wanted = foldName(typed);
  if (wanted === '') return { found: 'none' };
  const named = students.filter(({ name, number }) => foldName(name) === wanted || String(number) === wanted);
  const [student] = named;
  if (!student) return { found: 'none' };
  return named.length === 1 ? { found: 'one', student } : { found: 'several' };
}

/** One form for all ways to write a name: composed letters, small, single spaces, "Last, First" turned round. */
function foldName(name: string): string {
  const [last = '', first, ...more] = name.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').split(',');
  const turned = first !== undefined && more.length === 0 ? `${first} ${last}` : name.normalize('NFC').toLowerCase();
  return turned.replaceAll(/\s+/gu, ' ').trim();
}
