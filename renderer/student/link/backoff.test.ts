/** A phone that has lost its connection tries again soon, and thirty of them not all at once. */
import { describe, expect, it } from 'vitest';
import { retryAfter } from './backoff';

describe('trying again', () => {
  it('begins after 0.3 seconds and never waits longer than 5', () => {
    for (let failed = 0; failed < 2000; failed += 7) {
      for (const chance of [0, 0.5, 0.999]) {
        expect(retryAfter(failed, chance)).toBeGreaterThanOrEqual(300);
        expect(retryAfter(failed, chance)).toBeLessThanOrEqual(5000);
      }
    }
    expect(retryAfter(0, 0.9)).toBe(300);
  });

  it('waits longer the more tries came to nothing, and not the same on every phone', () => {
    expect(retryAfter(3, 1)).toBeGreaterThan(retryAfter(1, 1));
    expect(retryAfter(4, 0.2)).not.toBe(retryAfter(4, 0.8));
  });
});
