/** When a phone comes back to life, its connection may be dead without knowing it. */

/** A page that was out of sight for this long has perhaps slept (ms). */
const asleepAfter = 3000;

/** Calls `wake` when the phone is back on a network, or the page in front of its student. */
export function onWaking(wake: () => void) {
  let hiddenAt: number | null = null;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      hiddenAt = Date.now();
      return;
    }
    if (hiddenAt !== null && Date.now() - hiddenAt > asleepAfter) wake();
    hiddenAt = null;
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) wake();
  });
  window.addEventListener('online', wake);
}
