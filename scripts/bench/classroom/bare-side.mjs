/** The bare library's side of the bench: the same phones, the same bytes, a file that is synced in the same way. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startAsked } from '../../classroom/asked-process.mjs';
import { ownFolder } from '../../classroom/own-folder.mjs';
import { calm, clock } from './clock.mjs';

const CHILD = fileURLToPath(new URL('./bare-child.mjs', import.meta.url));

/** `texts` is what Lectern's phones heard. */
export async function openBare({ names, texts }) {
  const { folder, clear } = ownFolder('bare');
  const ears = new Set();
  const server = startAsked(CHILD, [join(folder, 'journal')], ({ answered }) => {
    for (const ear of ears) ear(answered);
  });
  const port = await server.ask('open', texts);
  return {
    processes: { network: server.pid },
    names,
    door: { host: `127.0.0.1:${port}`, pin: '482915' },
    hear: (ear) => ears.add(ear),
    async show(round) {
      const scene = JSON.parse(texts.answering);
      scene.scene = { ...scene.scene, vote: `${round}.1`, number: round + 1 };
      const text = JSON.stringify(scene);
      await calm();
      const pressed = clock();
      await server.ask('show', text);
      return pressed;
    },
    lost: async () => 0,
    async close() {
      await server.end();
      clear();
    },
  };
}
