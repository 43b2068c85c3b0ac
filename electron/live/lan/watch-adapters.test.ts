/** Another address is noticed within seconds, and the same ones are not news. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Adapter } from './lan-talk';
import { watchAdapters } from './watch-adapters';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a new address is told once, and nothing after the watch has ended', () => {
  let adapters: Adapter[] = [{ name: 'wlan0', address: '192.168.4.20', doubt: null }];
  const changed = vi.fn();
  const end = watchAdapters(() => adapters, changed);
  vi.advanceTimersByTime(10_000);
  expect(changed).not.toHaveBeenCalled();
  adapters = [{ name: 'wlan0', address: '192.168.4.77', doubt: null }];
  vi.advanceTimersByTime(10_000);
  expect(changed.mock.calls).toEqual([[adapters]]);
  end();
  adapters = [];
  vi.advanceTimersByTime(10_000);
  expect(changed).toHaveBeenCalledOnce();
});
