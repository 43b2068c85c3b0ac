/** A change of one setting leaves the others as they were. */
import { expect, it } from 'vitest';
import { settingsChangeSchema } from './settings';

it('holds only what was asked to change', () => {
  expect(settingsChangeSchema.parse({ welcomed: true })).toEqual({ welcomed: true });
  expect(settingsChangeSchema.parse({ theme: 'evening' })).toEqual({ theme: 'evening' });
});
