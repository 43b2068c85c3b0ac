/** A packed library may be dropped anywhere; every other file is left to whoever takes it. */
import type { Door } from '../desktop/door';

export type PackSource = Extract<Door, { way: 'pack' }>['source'];

const isPack = (file: File): boolean => file.name.toLowerCase().endsWith('.lectern');

export function onPackDropped(take: (source: PackSource) => void): () => void {
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    const file = [...(event.dataTransfer?.files ?? [])].find(isPack);
    if (!file) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // One that can't be read is given on as it came, so that it is refused with a sentence.
    const read = file.arrayBuffer().catch(() => new ArrayBuffer(0));
    void read.then((bytes) => take({ from: 'drop', name: file.name, bytes: new Uint8Array(bytes) }));
  };
  window.addEventListener('dragover', over, true);
  window.addEventListener('drop', drop, true);
  return () => {
    window.removeEventListener('dragover', over, true);
    window.removeEventListener('drop', drop, true);
  };
}
