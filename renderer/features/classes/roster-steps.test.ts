/** A roster takes a pasted list of names as the teacher has it, and keeps every student apart. */
import { expect, test } from 'vitest';
import type { SchoolClass } from '../../../shared/library/school-class';
import { namesTwice, readRoster } from './read-roster';
import { changeStudent, nextNumber, putBack, sharedNumber, withoutStudent, withStudents } from './roster-steps';

const empty: SchoolClass = { version: 1, id: 'c', name: 'Period 3', students: [], changedAt: 0 };
const two = withStudents(empty, ['Ada Cole', 'Ben Ito'], ['a', 'b']);

test('every line with a name is a student, in its order', () => {
  expect(readRoster('Ada Cole\r\n\n  Ben   Ito \nZoë Núñez').names).toEqual(['Ada Cole', 'Ben Ito', 'Zoë Núñez']);
});

test('a family name before a comma stays there', () => {
  expect(readRoster('Cole, Ada\nIto, Ben').names).toEqual(['Cole, Ada', 'Ito, Ben']);
});

test('the same name twice is two students', () => {
  const both = withStudents(empty, readRoster('Ada Cole\nAda Cole').names, ['a', 'b']);
  expect(both.students.map(({ id, name, number }) => [id, name, number])).toEqual([
    ['a', 'Ada Cole', 1],
    ['b', 'Ada Cole', 2],
  ]);
});

test('numbers and bullets before names are left out', () => {
  expect(readRoster('1. Ada\n2) Ben\n12\tCy\n• Di\n- Ed').names).toEqual(['Ada', 'Ben', 'Cy', 'Di', 'Ed']);
});

test.each([
  'Period 3 Roster',
  'Period 3',
  'Class list',
  'Last, First',
  'Name',
  'Students',
  'Last Name, First Name',
  '#\tName',
])('the heading %s is left out, and shown as that', (heading) => {
  const read = readRoster(`${heading}\nCole, Ada\nIto, Ben`);
  expect(read.names).toEqual(['Cole, Ada', 'Ito, Ben']);
  expect(read.leftOut).toHaveLength(1);
});

test('names that look a little like headings are students', () => {
  const names = ['Grace Name', 'Last, Ida', 'Classon, Bo', 'Rooma Block', 'First Lastname', 'Student 7'];
  expect(readRoster(names.join('\n'))).toEqual({ names, leftOut: [] });
});

test('names that stand there twice are marked, whatever their capitals', () => {
  expect([...namesTwice(['Ada Cole', 'Ben Ito', 'ADA COLE'])]).toEqual(['Ada Cole', 'ADA COLE']);
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
