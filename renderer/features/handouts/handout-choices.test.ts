/** What a handout is like before the teacher has chosen anything. */
import { expect, it } from 'vitest';
import { firstOptions } from './handout-choices';

it('has the brief above the questions of one topic, not above those of several', () => {
  expect(firstOptions('en-US', true).brief).toBe(true);
  expect(firstOptions('en-US', false).brief).toBe(false);
});

it('is on the paper of the country', () => {
  expect(firstOptions('en-US', true).paper).toBe('letter');
  expect(firstOptions('en-GB', true).paper).toBe('a4');
});
