/** A row lies where the teacher let it go. */
import { expect, test } from 'vitest';
import { placeAfterDrop } from './place-after-drop';

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

test.each([
  ['a', 'c', 'after', 2],
  ['a', 'c', 'before', 1],
  ['d', 'a', 'before', 0],
  ['d', 'b', 'after', 2],
  ['b', 'b', 'after', 1],
  ['b', 'a', 'after', 1],
] as const)('%s dropped at %s, %s it, is at place %i', (moved, target, side, place) =>
  expect(placeAfterDrop(rows, moved, target, side)).toBe(place),
);
