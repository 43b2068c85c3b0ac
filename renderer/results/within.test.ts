/** What the time limit of the results store must hold. */
import { afterEach, expect, it, vi } from 'vitest';
import { TooSlow, within } from './within';

afterEach(() => {
  vi.useRealTimers();
});

it('a call that neither ends nor fails is given up', async () => {
  vi.useFakeTimers();
  const given = expect(within(5000, new Promise(() => {}))).rejects.toBeInstanceOf(TooSlow);
  await vi.advanceTimersByTimeAsync(5000);
  await given;
});

it('what comes in time is handed on, and so is a failure', async () => {
  await expect(within(5000, Promise.resolve(3))).resolves.toBe(3);
  await expect(within(5000, Promise.reject(new Error('full')))).rejects.toThrow('full');
});
