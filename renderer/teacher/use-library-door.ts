/** Which way to a library is being taken: a new one, a folder, or a packed one asked for, dropped or opened with the app. */
import { useCallback, useEffect, useState } from 'react';
import { useCommand } from '../desktop/commands';
import { onNews } from '../desktop/desktop';
import type { Door } from '../desktop/door';

const isPack = (file: File): boolean => file.name.toLowerCase().endsWith('.lectern');

/** Closing a door that another has taken the place of closes nothing. */
export function useLibraryDoor(): [door: Door | null, close: (door: Door) => void] {
  const [door, setDoor] = useState<Door | null>(null);
  const close = useCallback((closed: Door) => setDoor((now) => (now === closed ? null : now)), []);
  useCommand('newLibrary', () => setDoor({ way: 'new' }));
  useCommand('openFolder', () => setDoor({ way: 'folder' }));
  useCommand('openPack', () => setDoor({ way: 'pack', source: { from: 'dialog' } }));
  useEffect(() => {
    const offered = () => setDoor((now) => now ?? { way: 'pack', source: { from: 'offered' } });
    const idle = requestIdleCallback(offered);
    const stop = onNews('pack.offered', offered);
    return () => {
      cancelIdleCallback(idle);
      stop();
    };
  }, []);
  useEffect(() => onPackDropped((source) => setDoor({ way: 'pack', source })), []);
  return [door, close];
}

/** A packed library may be dropped anywhere; every other file is left to whoever takes it. */
function onPackDropped(take: (source: Extract<Door, { way: 'pack' }>['source']) => void): () => void {
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    const file = [...(event.dataTransfer?.files ?? [])].find(isPack);
    if (!file) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void file.arrayBuffer().then((bytes) => take({ from: 'drop', name: file.name, bytes: new Uint8Array(bytes) }));
  };
  window.addEventListener('dragover', over, true);
  window.addEventListener('drop', drop, true);
  return () => {
    window.removeEventListener('dragover', over, true);
    window.removeEventListener('drop', drop, true);
  };
}
