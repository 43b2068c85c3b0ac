/** A pasted category becomes the teacher's own when it means the same, and a close one is offered. */
import { expect, it } from 'vitest';
import { findCategory } from './find-category';

const known = ['Local government', 'Courts and rights', 'Élections'];

it('takes a category that differs only in case or accents as the teacher’s own', () => {
  expect(findCategory('ELECTIONS', known).same).toBe('Élections');
});

it('offers a category that shares a word', () => {
  expect(findCategory('State supreme court', known)).toEqual({ same: null, near: 'Courts and rights' });
});

it('offers nothing when no word is shared, and never for a word like "and"', () => {
  expect(findCategory('Science and health', known)).toEqual({ same: null, near: null });
});
