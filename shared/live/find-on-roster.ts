/** Finds the place on the roster that a student means, by name or by number, without ever showing the roster. */
import type { Student } from '../library/school-class';
import { groupBy } from '../results/group-by';

export type FoundOnRoster = { found: 'one'; student: Student } | { found: 'none' | 'several' };

/**
 * Finds students among these: "Ruiz, Ana" and "ana ruiz" are the same; accents count, so that Pia and Pía stay two.
 * The roster is gone through once, since a whole class joins in one moment.
 */
export function rosterFinder(students: readonly Student[]): (typed: string) => FoundOnRoster {
  const byName = groupBy(students, ({ name }) => foldName(name));
  const byNumber = groupBy(students, ({ number }) => String(number));
  return (typed) => {
    const wanted = foldName(typed);
    if (wanted === '') return { found: 'none' };
    const [student, ...others] = new Set([...(byName.get(wanted) ?? []), ...(byNumber.get(wanted) ?? [])]);
    if (!student) return { found: 'none' };
    return others.length === 0 ? { found: 'one', student } : { found: 'several' };
  };
}

/** One form for all ways to write a name: composed letters, small, single spaces, "Last, First" turned round. */
function foldName(name: string): string {
  const [last = '', first, ...more] = name.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').split(',');
  const turned = first !== undefined && more.length === 0 ? `${first} ${last}` : name.normalize('NFC').toLowerCase();
  return turned.replaceAll(/\s+/gu, ' ').trim();
}
