/** Notices that this computer's addresses have changed while phones are let in: another Wi-Fi, a cable, a tunnel. */
import type { Adapter } from './lan-talk';

/** How often to look (ms); no system tells of it by itself. */
const lookEvery = 3000;

/** `read` gives the addresses of the moment; what is returned ends the watch. */
export function watchAdapters(read: () => readonly Adapter[], changed: (adapters: readonly Adapter[]) => void) {
  let known = JSON.stringify(read());
  const looking = setInterval(() => {
    const found = read();
    const seen = JSON.stringify(found);
    if (seen === known) return;
    known = seen;
    changed(found);
  }, lookEvery);
  looking.unref();
  return () => clearInterval(looking);
}
