/** What the names in the results must hold. */
import { expect, it } from 'vitest';
import { results as words } from '../../../shared/messages/results';
import { recordVersion, type SessionRecord } from '../../../shared/results/session-record';
import { peopleOf } from './people';

const record: SessionRecord = {
  version: recordVersion,
  id: 's',
  stamp: '',
  title: '',
  classId: 'c',
  className: '',
  startedAt: 0,
  finished: true,
  studentIds: ['a', 'b', 'gone'],
  questions: [],
};
const classes = [
  {
    version: 1 as const,
    id: 'c',
    name: 'Period 3',
    changedAt: 0,
    students: [
      { id: 'a', name: 'Zoe', number: 12 },
      { id: 'b', name: 'Amara', number: 2 },
    ],
  },
];
const called = (hidden: boolean, from = classes) =>
  record.studentIds.map((_, at) => peopleOf(record, from, hidden, words).name(at));

it('a student is called by the name in the class file', () => {
  expect(called(false)).toEqual(['Zoe', 'Amara', 'Student 3']);
});
it('hidden names are seats, for everybody', () => {
  expect(called(true)).toEqual(['Seat 12', 'Seat 2', 'Seat 3']);
});
it('a class that is gone leaves seats', () => {
  expect(called(false, [])).toEqual(['Student 1', 'Student 2', 'Student 3']);
});
it('hidden names are in the order of the seats and not of the names', () => {
  expect([0, 1, 2].sort(peopleOf(record, classes, true, words).compare)).toEqual([1, 2, 0]);
  const seats = [0, 1, 2].sort(
    peopleOf(
      record,
      [{ ...classes[0], students: [{ id: 'a', name: 'Abe', number: 9 }] }] as typeof classes,
      true,
      words,
    ).compare,
  );
  expect(seats).toEqual([1, 2, 0]);
});
