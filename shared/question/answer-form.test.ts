/** Options are lettered like the columns of a table. */
import { expect, test } from 'vitest';
import { optionLetter } from './option-letter';

test('letters go from A to Z and on to AA', () => {
  expect([0, 1, 25, 26, 27, 51, 52].map(optionLetter)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'AZ', 'BA']);
});
