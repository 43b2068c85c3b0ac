/** The roster uses its room: short names in many columns, long names in few, a big class close together. */
import { expect, test } from 'vitest';
import { rosterShape } from './roster-columns';

const names = (count: number, name = 'Amara O.') => Array.from({ length: count }, () => name);

test('a class of short names stands in three columns, a larger one in four where no sign needs the room', () => {
  expect(rosterShape(names(26), true)).toEqual({ columns: 3, isDense: false });
  expect(rosterShape(names(40), false)).toEqual({ columns: 4, isDense: true });
  expect(rosterShape(names(40), true)).toEqual({ columns: 3, isDense: false });
});

test('long names stand in two columns, unless there are so many that they would be a scroll of their own', () => {
  expect(rosterShape(names(40, 'Anastasia-Valentina'), true).columns).toBe(2);
  expect(rosterShape(names(200, 'Anastasia-Valentina'), true)).toEqual({ columns: 3, isDense: true });
});
