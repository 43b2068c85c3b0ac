/** Opens the classroom network in a process of its own, by the line that the app uses, with a page made for it. */
import { beginLan, makePage } from './begin-lan.mjs';
import { bundleApp } from './bundle-app.mjs';
import { fromBundle } from './from-bundle.mjs';
import { ownFolder } from './own-folder.mjs';

/** `hear(line, message)` is told all but that it is open; `crash()` kills the process, and the line starts it again. */
export async function openNetwork({ pin, mostLinks, hear }) {
  const bundle = await bundleApp();
  const { LanLine } = await fromBundle(bundle, 'line');
  const { folder: pages, clear } = ownFolder('pages');
  makePage(pages);
  const children = [];
  let opened = () => undefined;
  const nextOpening = () => new Promise((resolve) => (opened = resolve));
  const line = new LanLine(
    beginLan(bundle, (child) => children.push(child)),
    { pages, locale: 'en' },
    (message) => (message.is === 'opened' ? opened(message.says) : hear(line, message)),
  );
  const opening = nextOpening();
  line.open({ address: '127.0.0.1', port: 0, pin, mostLinks });
  const { address, port } = await opening;
  return {
    line,
    host: `${address}:${port}`,
    port,
    crash: () => {
      const again = nextOpening();
      children.at(-1).kill('SIGKILL');
      return again;
    },
    close: () => {
      line.close();
      clear();
    },
  };
}
