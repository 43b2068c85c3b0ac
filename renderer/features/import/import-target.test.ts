/** A pasted topic goes into the teacher's own library unless she has another of hers open. */
import { expect, it } from 'vitest';
import { targetAt, usualTarget } from './import-target';

const libraries = [{ id: 'sample' }, { id: 'civics' }, { id: 'own' }];

it('goes into the library that is open, but not among the samples', () => {
  expect(targetAt('civics')).toBe('civics');
  expect(targetAt('sample')).toBeUndefined();
  expect(targetAt(undefined)).toBeUndefined();
});

it('goes into her own library otherwise, and among the samples only when there is no other', () => {
  expect(usualTarget(libraries)?.id).toBe('own');
  expect(usualTarget(libraries.slice(0, 2))?.id).toBe('civics');
  expect(usualTarget(libraries.slice(0, 1))?.id).toBe('sample');
  expect(usualTarget([])).toBeUndefined();
});
