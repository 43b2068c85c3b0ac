/** A time limit for the results store: on a full disk an IndexedDB transaction neither completes nor fails. */

/** How long one call of the store may take before the teacher is told. */
export const storeLimit = 5000;

export class TooSlow extends Error {}

/** The value of `work`, or a refusal with TooSlow after `limit` milliseconds; what comes later is let go. */
export function within<T>(limit: number, work: PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooSlow()), limit);
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (reason: unknown) => {
        clearTimeout(timer);
        reject(reason instanceof Error ? reason : new Error(String(reason)));
      },
    );
  });
}
