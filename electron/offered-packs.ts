/** The packed libraries the app is opened with: from its command line, by a double click, or on macOS by an event of its own. */
import { resolve } from 'node:path';
import { app } from 'electron';

export interface OfferedPacks {
  /** Looks for a packed library among the words of a command line. */
  offerFrom(argv: readonly string[], folder: string): void;
  /** The one that waits, once. */
  take(): string | null;
}

export function offeredPacks(offered: () => void): OfferedPacks {
  let waiting: string | null = null;
  const offer = (path: string | undefined) => {
    if (path === undefined) return;
    waiting = path;
    offered();
  };
  const packs: OfferedPacks = {
    offerFrom: (argv, folder) => {
      const word = argv.slice(1).find((one) => !one.startsWith('-') && one.toLowerCase().endsWith('.lectern'));
      offer(word === undefined ? undefined : resolve(folder, word));
    },
    take: () => {
      const taken = waiting;
      waiting = null;
      return taken;
    },
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    offer(path);
  });
  packs.offerFrom(process.argv, process.cwd());
  return packs;
}
