/** A topic that is already kept is recognized before it is added again. */
import { expect, it } from 'vitest';
import { findSameTopic } from './same-topic';

const known = [
  { id: 'a', headline: 'Old Bridge closes', date: '2025-09-03' },
  { id: 'b', headline: 'Café opens', date: null },
];

it('finds the same headline on the same day, whatever its case and accents', () => {
  expect(findSameTopic({ headline: 'old bridge  closes.', date: '2025-09-03' }, known)?.id).toBe('a');
  expect(findSameTopic({ headline: 'Cafe opens', date: '2025-01-01' }, known)?.id).toBe('b');
});

it('lets the same headline on another day pass, and a topic without a headline', () => {
  expect(findSameTopic({ headline: 'Old bridge closes', date: '2024-09-03' }, known)).toBeNull();
  expect(findSameTopic({ headline: '', date: null }, [{ headline: '', date: null }])).toBeNull();
});
