/** A seat says everything about it in words, and shows by one sign how it answers. */
import { expect, test } from 'vitest';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { seatSays, seatSign } from './seat-words';

type Seat = TeacherView['seats'][number];
const plain: Seat = {
  studentId: 's1',
  seatId: null,
  name: 'Amara O.',
  number: 7,
  answer: null,
  answered: false,
  channel: null,
  phone: 'none',
  guest: false,
  points: null,
  extraTime: 1,
  group: null,
  practised: null,
};
const question = { answer: { form: 'choose', options: [{ id: 'a' }, { id: 'b' }] } } as TeacherView['question'];
const says = (seat: Partial<Seat>, around: object = {}) =>
  seatSays({ ...plain, ...seat }, { question, withAnswers: true, withPhones: true, hidden: false, ...around });
const answered: Partial<Seat> = { answered: true, answer: { form: 'choose', optionIds: ['b'] } };

test('the answer comes first, then the way it came and what is known of the phone', () => {
  expect(says({})).toBe('Amara O., no answer yet');
  expect(says({ ...answered, channel: 'phone', phone: 'here' })).toBe(
    'Amara O., answered B, by phone, phone connected',
  );
  expect(says({ ...answered, channel: 'roster', phone: 'away' })).toBe(
    'Amara O., answered B, tapped, phone reconnecting',
  );
});

test('in a poll it says that an answer came, and never which', () => {
  expect(says({ answered: true, channel: 'phone' })).toBe('Amara O., answered, by phone');
});

test('guests, extra time, points and groups are said, names only while they are not hidden', () => {
  const seat = { guest: true, extraTime: 1.5, points: 3, group: 2 };
  expect(says(seat, { hidden: true, withAnswers: false })).toBe('Seat 7, guest, 50% more time, 3 points, group 2');
});

test('without phones nothing tells the ways apart, with them a lost phone is seen before all else', () => {
  const seat = (change: Partial<Seat>) => ({ ...plain, ...change });
  expect(seatSign(seat({ answered: true, channel: 'roster' }), false)).toBeNull();
  expect(seatSign(seat({ answered: true, channel: 'roster', phone: 'here' }), true)).toBe('tap');
  expect(seatSign(seat({ answered: true, channel: 'phone', phone: 'away' }), true)).toBe('away');
  expect(seatSign(seat({ phone: 'here' }), true)).toBe('phone');
  expect(seatSign(seat({}), true)).toBeNull();
});
