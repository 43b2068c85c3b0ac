/** A roster takes a pasted list of names as the teacher has it, and keeps every student apart. */
import { expect, test } from 'vitest';
import type { SchoolClass } from '../../../shared/library/school-class';
import { readRoster } from './read-roster';
import { changeStudent, nextNumber, putBack, sharedNumber, withoutStudent, withStudents } from './roster-steps';

const empty: SchoolClass = { version: 1, id: 'c', name: 'Period 3', students: [], changedAt: 0 };
const two = withStudents(empty, ['Ada Cole', 'Ben Ito'], ['a', 'b']);

test('every line with a name is a student, in its order', () => {
  expect(readRoster('Ada Cole\r\n\n  Ben   Ito \nZoë Núñez')).toEqual(['Ada Cole', 'Ben Ito', 'Zoë Núñez']);
});

test('a family name before a comma stays there', () => {
  expect(readRoster('Cole, Ada\nIto, Ben')).toEqual(['Cole, Ada', 'Ito, Ben']);
});

test('the same name twice is two students', () => {
  const both = withStudents(empty, readRoster('Ada Cole\nAda Cole'), ['a', 'b']);
  expect(both.students.map(({ id, name, number }) => [id, name, number])).toEqual([
    ['a', 'Ada Cole', 1],
    ['b', 'Ada Cole', 2],
  ]);
});

test('numbers and bullets before names are left out', () => {
  expect(readRoster('1. Ada\n2) Ben\n12\tCy\n• Di\n- Ed')).toEqual(['Ada', 'Ben', 'Cy', 'Di', 'Ed']);
});

test('new students get the numbers after the highest', () => {
  const moved = changeStudent(two, 'a', { number: 30 });
  expect(nextNumber(moved)).toBe(31);
  expect(withStudents(moved, ['Cy'], ['c']).students.at(-1)).toEqual({ id: 'c', name: 'Cy', number: 31 });
});

test('a removed student comes back to the same place, and only once', () => {
  const [ada] = two.students;
  if (!ada) throw new Error('no student');
  const back = putBack(withoutStudent(two, 'a'), ada, 0);
  expect(back).toEqual(two);
  expect(putBack(back, ada, 0)).toBe(back);
});

test('a number that two students share is named', () => {
  expect(sharedNumber(two)).toBeNull();
  expect(sharedNumber(changeStudent(two, 'b', { number: 1 }))).toBe(1);
});
