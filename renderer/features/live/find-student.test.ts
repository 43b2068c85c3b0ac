/** A few letters or the number find a student. */
import { expect, test } from 'vitest';
import { findStudents } from './find-student';

const seats = [
  { name: 'Amara Okafor', number: 1 },
  { name: 'Jonas Weber', number: 11 },
  { name: 'José Alvarez', number: 12 },
];

const found = (typed: string) => findStudents(seats, typed).map((seat) => seat.number);

test('first letters of any word of the name, without accents and capitals', () => {
  expect(found('jo')).toEqual([11, 12]);
  expect(found('jose')).toEqual([12]);
  expect(found('w')).toEqual([11]);
  expect(found('j a')).toEqual([12]);
});

test('a number finds that seat alone, and nothing finds nobody', () => {
  expect(found('1')).toEqual([1]);
  expect(found('12')).toEqual([12]);
  expect(found('  ')).toEqual([]);
  expect(found('zz')).toEqual([]);
});
