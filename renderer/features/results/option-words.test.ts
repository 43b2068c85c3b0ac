/** A cell of the grid says in words what stands in it. */
import { expect, test } from 'vitest';
import { results } from '../../../shared/messages/results';
import { cellInWords } from './option-words';

test('another answer whose words were not noted is not said as an empty quotation', () => {
  expect(cellInWords({ mark: 'other', options: [], text: 'Quito' }, results)).toBe('wrote “Quito”');
  expect(cellInWords({ mark: 'other', options: [], text: '' }, results)).toBe('other answer');
  expect(cellInWords(null, results)).toBe('no answer');
});
