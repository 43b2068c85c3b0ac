/** What goes out as an answer. */
import { expect, it } from 'vitest';
import { finished, isEmpty, moved, withoutUnit } from './answer-kit';

it('a number goes out with the unit that is printed beside it, once', () => {
  const asked = { form: 'number', unit: 'km' } as const;
  expect(finished(asked, { form: 'number', text: ' 5.5 ' })).toEqual({ form: 'number', text: '5.5 km' });
  expect(finished(asked, { form: 'number', text: '5.5 km' })).toEqual({ form: 'number', text: '5.5 km' });
  expect(finished(asked, { form: 'number', text: '5500 m' })).toEqual({ form: 'number', text: '5500 m' });
  expect(withoutUnit('5.5 km', 'km')).toBe('5.5');
});

it('nothing is no answer', () => {
  expect(isEmpty({ form: 'write', text: '  ' })).toBe(true);
  expect(isEmpty({ form: 'number', text: '-' })).toBe(true);
  expect(isEmpty({ form: 'match', rights: [null, null] })).toBe(true);
  expect(isEmpty({ form: 'match', rights: [null, 0] })).toBe(false);
  expect(isEmpty({ form: 'gaps', filled: ['', 0] })).toBe(false);
});

it('an item moves one place, and not past an end', () => {
  expect(moved([0, 1, 2], 2, -1)).toEqual([0, 2, 1]);
  expect(moved([0, 1, 2], 0, -1)).toEqual([0, 1, 2]);
});
