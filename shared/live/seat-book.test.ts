/** Seats: a phone has one, a student has one phone, and names on the roster are found without being shown. */
import { expect, test } from 'vitest';
import { rosterFinder } from './find-on-roster';
import { freeNicknames, isNickname } from './free-nicknames';
import { cleanName, nameKey } from './guest-name';
import { emptyBook, type SeatEvent, seatOf, waitingSeats, writeSeats } from './seat-book';

const asked = (seatId: string, studentId: string): SeatEvent => ({
  type: 'asked',
  seatId,
  tokenHash: `#${seatId}`,
  studentId,
  name: studentId,
  guest: false,
});

test('a phone waits until it is let in', () => {
  const waiting = writeSeats(emptyBook, [asked('s1', 'ann')]);
  expect(waitingSeats(waiting).map(({ seatId }) => seatId)).toEqual(['s1']);
  expect(seatOf(waiting, 'ann')).toBeNull();
  const book = writeSeats(waiting, [{ type: 'admitted', seatId: 's1' }]);
  expect(waitingSeats(book)).toEqual([]);
  expect(seatOf(book, 'ann')?.seatId).toBe('s1');
});

test('a second phone for the same student takes the seat only when it is let in, and sends the first one away', () => {
  const first = writeSeats(emptyBook, [asked('s1', 'ann'), { type: 'admitted', seatId: 's1' }, asked('s2', 'ann')]);
  expect(seatOf(first, 'ann')?.seatId).toBe('s1');
  const second = writeSeats(first, [{ type: 'admitted', seatId: 's2' }]);
  expect(seatOf(second, 'ann')?.seatId).toBe('s2');
  expect(second.seats.get('s1')?.state).toBe('removed');
});

test('a name on the roster is found however it is written, and doubled names by their number', () => {
  const students = [
    { id: 'a', name: 'Ana Ruiz', number: 1 },
    { id: 'b', name: 'Pía Pérez', number: 2 },
    { id: 'c', name: 'Sam Lee', number: 3 },
    { id: 'd', name: 'Lee, Sam', number: 4 },
  ];
  const found = (typed: string) => {
    const on = rosterFinder(students)(typed);
    return on.found === 'one' ? on.student.id : on.found;
  };
  expect(found(' ana  RUIZ ')).toBe('a');
  expect(found('Ruiz, Ana')).toBe('a');
  expect(found('Pi\u0301a Pe\u0301rez')).toBe('b');
  expect(found('Sam Lee')).toBe('several');
  expect(found('4')).toBe('d');
  expect(found('Zoe')).toBe('none');
  expect(found('  ')).toBe('none');
});

test('a name shows no hidden signs, turns no text round, and is never empty or endless', () => {
  expect(cleanName('  Li\u202E Wei\u0000 ')).toBe('Li Wei');
  expect(cleanName('\u200b \u2066')).toBe('');
  expect(cleanName('x'.repeat(500))).toHaveLength(40);
  expect(cleanName('عمر')).toBe('عمر');
  expect(cleanName('J')).toBe('J');
  expect(nameKey('Ｌｉ')).toBe(nameKey('li'));
});

test('nicknames that are offered are free', () => {
  const words = {
    colours: ['Red', 'Blue'],
    animals: ['Fox', 'Owl'],
    of: (colour: string, animal: string) => `${colour} ${animal}`,
  };
  const free = freeNicknames(words, ['Red Fox'], () => 0.5);
  expect(free.toSorted()).toEqual(['Blue Fox', 'Blue Owl', 'Red Owl']);
  expect(isNickname(words, 'Blue Fox')).toBe(true);
  expect(isNickname(words, 'Bad Name')).toBe(false);
});
